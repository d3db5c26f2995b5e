import { termsOf, wordsOf } from './words'

/** How many words of a query are used; the rest is ignored. */
const MAX_WORDS = 32

/**
 * A search term: any of its spellings may match; `prefix` also matches words that begin with it.
 */
export interface SearchTerm {
  spellings: readonly string[]
  prefix: boolean
}

/** The search terms of a text: every word once, the last one also as a prefix. */
export function searchTermsOf(text: string): SearchTerm[] {
  const words = [...new Set(wordsOf(text))].slice(0, MAX_WORDS)
  return words.map((word, at) => ({ spellings: [word], prefix: at === words.length - 1 }))
}

/**
 * The search terms as an FTS5 expression. Words contain only letters, numbers and marks and are
 * quoted, so user input is never parsed as syntax.
 */
export function matchExpression(terms: readonly SearchTerm[]): string {
  return terms
    .map(({ spellings, prefix }) => {
      const phrases = spellings.map((word) => `"${termsOf(word).join(' ')}"${prefix ? ' *' : ''}`)
      return `(${phrases.join(' OR ')})`
    })
    .join(' AND ')
}
