/** From this many letters on, a word may contain a typing error. */
const MIN_CORRECTED_LENGTH = 4

/** Known words that a mistyped one may stand for, by number of letters. */
export interface Spelling {
  learn: (text: string) => void
  /**
   * Known words that are one typing error away, alphabetically; none for a short word or a number.
   */
  near(word: string): string[]
}

export function createSpelling(): Spelling {
  const byLength = new Map<number, Set<string>>()

  const wordsOf = (length: number): Set<string> => {
    const words = byLength.get(length) ?? new Set<string>()
    byLength.set(length, words)
    return words
  }

  return {
    learn(text) {
      for (const word of text.split(' ')) {
        if (byLength.get(word.length)?.has(word) || !isCorrectable(word)) continue
        wordsOf(word.length).add(standalone(word))
      }
    },
    near(word) {
      if (!isCorrectable(word)) return []
      const near: string[] = []
      for (const length of [word.length - 1, word.length, word.length + 1]) {
        byLength.get(length)?.forEach((known) => {
          if (isOneErrorAway(word, known)) near.push(known)
        })
      }
      return near.sort()
    },
  }
}

/**
 * Whether two words differ by one letter that is missing, added, changed or swapped with its
 * neighbour.
 */
function isOneErrorAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const lengthDifference = long.length - short.length
  if (lengthDifference > 1 || short === long) return false
  let start = 0
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start += 1
  let end = 0
  while (
    end < short.length - start &&
    short.charCodeAt(short.length - 1 - end) === long.charCodeAt(long.length - 1 - end)
  ) {
    end += 1
  }
  const changed = short.slice(start, short.length - end)
  if (changed.length <= 1 - lengthDifference) return true
  const [first, second] = changed
  return lengthDifference === 0 && `${second}${first}` === long.slice(start, long.length - end)
}

/** Not for short words, nor for numbers and codes, which mean exactly what they say. */
function isCorrectable(word: string): boolean {
  return word.length >= MIN_CORRECTED_LENGTH && !/\p{N}/u.test(word)
}

/** A copy, because a substring would keep the whole text in memory. */
function standalone(word: string): string {
  return Buffer.from(word, 'utf16le').toString('utf16le')
}
