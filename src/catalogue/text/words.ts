import { LRUCache } from 'lru-cache'

/**
 * What counts as part of a word: letters, numbers, marks. The index is configured with the same.
 */
export const WORD_CATEGORIES = 'L* N* Co Mn Mc'
const RUNS = /[\p{L}\p{N}\p{Co}\p{Mn}\p{Mc}]+/gu

/** Scripts that write words without spaces between them. */
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const HAN = /\p{Script=Han}/u
const HAN_OR_REST = /\p{Script=Han}|\P{Script=Han}+/gu

const JOINERS = /[\u200c\u200d\u2060\ufeff]/g
const LATIN_MARKS = /[\u0300-\u036f]/g
const MARKED = /[\u0300-\u036f\u00c0-\u024f\u0370-\u04ff\u1e00-\u1fff]/

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * Normalises the spelling of a text: lower case, composed, Latin letters without their marks (đ
 * included), invisible joiners removed.
 */
function foldText(text: string): string {
  const small = text.normalize('NFC').toLowerCase().replace(JOINERS, '')
  if (!MARKED.test(small)) return small
  return small.normalize('NFD').replace(LATIN_MARKS, '').replaceAll('đ', 'd').normalize('NFC')
}

/**
 * The words of a text, normalised, in order. Where a script uses no spaces, Intl.Segmenter splits
 * them; elsewhere words are runs of letters, numbers and marks.
 */
export function wordsOf(text: string): string[] {
  const folded = foldText(text)
  const runs = folded.match(RUNS) ?? []
  if (!UNSPACED.test(folded)) return runs
  return runs.flatMap((run) => (UNSPACED.test(run) ? segment(run) : run))
}

/**
 * The index terms of a word. Chinese words are indexed as their individual characters in sequence,
 * so that one word of a name (高速公路) is found by its parts (公路), whatever the dictionary knows.
 */
export function termsOf(word: string): string[] {
  return HAN.test(word) ? (word.match(HAN_OR_REST) ?? []) : [word]
}

/** Names keep coming back, and segmenting them is a fifth of the work of indexing. */
const segmentCache = new LRUCache<string, readonly string[]>({
  max: 20_000,
  memoMethod: segmentUncached,
})
const MAX_CACHED_LENGTH = 40

function segment(run: string): readonly string[] {
  return run.length > MAX_CACHED_LENGTH ? segmentUncached(run) : segmentCache.memo(run)
}

function segmentUncached(run: string): string[] {
  return Array.from(segmenter.segment(run), ({ segment }) => segment)
}

/** A text in the form of the index: its terms joined by spaces. */
export function indexable(text: string): string {
  const words = wordsOf(text)
  return (HAN.test(text) ? words.flatMap(termsOf) : words).join(' ')
}
