import { termsOf, wordsOf } from './words'

/** Words read of one question; what follows is left out. */
const MAX_WORDS = 32

/** A word to look for: its spellings are or-ed, `prefix` also finds words that begin with it. */
export interface Wanted {
  spellings: readonly string[]
  prefix: boolean
}

/** What a person's text asks for: every word once, the last also as the beginning of a word. */
export function wantedOf(text: string): Wanted[] {
  const words = [...new Set(wordsOf(text))].slice(0, MAX_WORDS)
  return words.map((word, at) => ({ spellings: [word], prefix: at === words.length - 1 }))
}

/**
 * The wanted words as an FTS5 expression. Words hold letters, numbers and marks only and stand in
 * quotes, so that no text of a person is ever read as syntax.
 */
export function matchExpression(wanted: readonly Wanted[]): string {
  return wanted
    .map(({ spellings, prefix }) => {
      const phrases = spellings.map((word) => `"${termsOf(word).join(' ')}"${prefix ? ' *' : ''}`)
      return `(${phrases.join(' OR ')})`
    })
    .join(' AND ')
}
