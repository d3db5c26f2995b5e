import type { Localised } from '@/vocabulary'

/** How much two titles have in common: the same words, or all words of one and more. */
export type Likeness = 'contained' | 'same'

/** Words that tell no project from another. */
const EMPTY_WORDS = new Set(
  'a an and at by construction development for from in line new of on programme project section the to via'.split(
    ' ',
  ),
)
/** Numerals of phases and lines; alone, a letter may be one, too. */
const NUMERALS = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].map(
    (numeral, at) => [numeral, String(at + 1)] as const,
  ),
)
/** Finds words in scripts without spaces, too. */
const words = new Intl.Segmenter('und', { granularity: 'word' })

/**
 * How alike two titles are, in whichever language they are most; null where each has a word or a
 * number that the other has not. So `Laos-China Railway` is contained in `Lao–China Railway
 * (Boten–Vientiane)`, while phase 1 and phase 2 differ, and so do two lines from one city.
 */
export function likeness(
  one: Localised | null | undefined,
  other: Localised | null | undefined,
): Likeness | null {
  const found = wordsIn(one).flatMap((mine) =>
    wordsIn(other).map((theirs) => compare(mine, theirs)),
  )
  return found.find((like) => like === 'same') ?? found.find((like) => like !== null) ?? null
}

/** The words of a title that tell projects apart, in each of its languages. */
function wordsIn(title: Localised | null | undefined): string[][] {
  return Object.values(title ?? {}).map((text) =>
    [...words.segment(plain(text))].flatMap(({ isWordLike, segment }) =>
      isWordLike && !EMPTY_WORDS.has(segment) ? [NUMERALS.get(segment) ?? segment] : [],
    ),
  )
}

/** Small letters without the accents of Latin ones; half and full width alike. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[-‐-―_/]/g, ' ')
}

/** A single word is in too many titles to say that one contains the other. */
const LEAST_WORDS = 2

function compare(one: string[], other: string[]): Likeness | null {
  if (one.length === 0 || other.length === 0) return null
  const mine = unmatched(one, other)
  const theirs = unmatched(other, one)
  if (mine.length === 0 && theirs.length === 0) return 'same'
  if (mine.length > 0 && theirs.length > 0) return null
  return Math.min(one.length, other.length) < LEAST_WORDS ? null : 'contained'
}

function unmatched(from: string[], among: string[]): string[] {
  return from.filter((word) => !among.some((other) => isSameWord(word, other)))
}

/** Half of the groups of three letters: `Lao` and `Laos`, `rail` and `railway`, a slip of the pen. */
const ALIKE = 0.5

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true
  // Numbers and single letters tell phases and lines apart.
  if (/\d/.test(one) || /\d/.test(other) || one.length < 2 || other.length < 2) return false
  const [mine, theirs] = [threes(one), threes(other)]
  const common = [...mine].filter((three) => theirs.has(three)).length
  return (2 * common) / (mine.size + theirs.size) >= ALIKE
}

/** The groups of three letters of a word; its beginning counts twice. */
function threes(word: string): Set<string> {
  const padded = `  ${word} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}
