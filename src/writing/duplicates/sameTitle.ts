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

/** A word of a title, and its groups of three letters; none where it has to be the very same. */
interface Word {
  text: string
  threes: ReadonlySet<string>
}

type Title = Localised | null | undefined

/**
 * Tells how alike other titles are to this one, in whichever language they are most; null where each
 * has a word or a number that the other has not. So `Laos-China Railway` is contained in `Lao–China
 * Railway (Boten–Vientiane)`, while phase 1 and phase 2 differ, and so do two lines from one city.
 */
export function likenessTo(title: Title): (other: Title) => Likeness | null {
  const mine = wordsIn(title)
  return (other) => {
    const theirs = wordsIn(other)
    const found = mine.flatMap((one) => theirs.map((another) => compare(one, another)))
    return found.find((like) => like === 'same') ?? found.find((like) => like !== null) ?? null
  }
}

/** The words that tell projects apart, by language. SQLite says null where there is no text. */
function wordsIn(title: Title): Word[][] {
  const texts: (string | null)[] = Object.values(title ?? {})
  return texts.map((text) =>
    [...words.segment(plain(text ?? ''))].flatMap(({ isWordLike, segment }) =>
      isWordLike && !EMPTY_WORDS.has(segment) ? [asWord(NUMERALS.get(segment) ?? segment)] : [],
    ),
  )
}

/** Numbers and single letters tell phases and lines apart. */
function asWord(text: string): Word {
  const isExact = text.length < 2 || /\d/.test(text)
  return { text, threes: isExact ? NONE : threes(text) }
}

const NONE: ReadonlySet<string> = new Set()

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

function compare(one: readonly Word[], other: readonly Word[]): Likeness | null {
  if (one.length === 0 || other.length === 0) return null
  const isMineCovered = one.every((word) => isAmong(word, other))
  const isTheirsCovered = other.every((word) => isAmong(word, one))
  if (isMineCovered && isTheirsCovered) return 'same'
  if (!isMineCovered && !isTheirsCovered) return null
  return Math.min(one.length, other.length) < LEAST_WORDS ? null : 'contained'
}

function isAmong(word: Word, others: readonly Word[]): boolean {
  return others.some((other) => isSameWord(word, other))
}

/** Half of the groups of three letters: `Lao` and `Laos`, `rail` and `railway`, a slip of the pen. */
const ALIKE = 0.5

function isSameWord(one: Word, other: Word): boolean {
  if (one.text === other.text) return true
  const { size } = one.threes
  if (size === 0 || other.threes.size === 0) return false
  let common = 0
  for (const three of one.threes) if (other.threes.has(three)) common += 1
  return (2 * common) / (size + other.threes.size) >= ALIKE
}

/** The groups of three letters of a word; its beginning counts twice. */
function threes(word: string): Set<string> {
  const padded = `  ${word} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}
