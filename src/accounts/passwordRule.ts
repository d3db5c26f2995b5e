import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/** Characters. NIST SP 800-63B asks for length and no composition; a bound keeps hashing cheap. */
export const MIN_LENGTH = 12
export const MAX_LENGTH = 200

/** The list is ordered by how common a password is. */
const MAX_COMMON = 10_000

/** What stands around a common password to reach the length: `password1234`, `12password34`. */
const AROUND = /^[\p{N}\p{P}\p{S}\p{Z}]+|[\p{N}\p{P}\p{S}\p{Z}]+$/gu

/** Parts that a password has at least, by `countParts`, with what stands around it and without. */
const MIN_PARTS = 4
const MIN_PARTS_WITHIN = 3

/** Characters of the longest part that is looked for. */
const LONGEST_PART = 30

const common = new Set(
  dictionary['passwords-common'].slice(0, MAX_COMMON).map((word) => normalise(word)),
)

/** Of the name of this service: whoever guesses tries them first. */
const SERVICE = new Set(['asean', 'catalog', 'catalogue', 'connectivity'])

/** In the order in which they are recited; digits begin again after the nine. */
const RECITED = ['abcdefghijklmnopqrstuvwxyz', '1234567890'.repeat(4)].flatMap((row) => [
  row,
  Array.from(row).reverse().join(''),
])

/**
 * Why a password cannot be taken, or null. `email` is the account's address, where it is known. Any
 * characters may stand in one, spaces and all scripts included.
 */
export function passwordProblem(password: unknown, email?: string | null): string | null {
  if (typeof password !== 'string') return 'A password is text.'
  const { length } = Array.from(password)
  if (length < MIN_LENGTH) {
    return `A password has at least ${MIN_LENGTH} characters: several words are easy to remember.`
  }
  if (length > MAX_LENGTH) return `A password has at most ${MAX_LENGTH} characters.`
  const normal = normalise(password)
  const within = normal.replace(AROUND, '')
  if (common.has(normal) || common.has(within))
    return 'This is one of the most common passwords: choose another one.'
  if (new Set(normal).size < 4) return 'These are too few different characters: choose another one.'
  const address = normalise(email ?? '')
  const [name = ''] = address.split('@')
  if (address && (normal === address || normal === name)) {
    return 'A password must not be your own address.'
  }
  if (isRepeated(normal)) return 'A repeat makes a password no better: write several words once.'
  if (countParts(normal) < MIN_PARTS || (within !== '' && countParts(within) < MIN_PARTS_WITHIN)) {
    return 'This is easy to guess, of common passwords, rows of keys or digits: several other words are better.'
  }
  return null
}

function normalise(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}

/** Whether a password reaches its length by standing several times. */
function isRepeated(text: string): boolean {
  const [, once] = /^(.+?)\1+$/su.exec(text) ?? []
  return once !== undefined && Array.from(once).length < MIN_LENGTH
}

/**
 * Of how few parts a password can be made, counted up to MIN_PARTS: characters, common passwords,
 * runs, a year or a PIN. Words of the service's own name are none.
 */
function countParts(text: string): number {
  const characters = Array.from(text)
  const least = [0]
  for (let end = 1; end <= characters.length; end += 1) {
    let fewest = MIN_PARTS
    for (let start = Math.max(0, end - LONGEST_PART); start < end; start += 1) {
      const before = least[start] ?? 0
      // No part makes it fewer from here on: looking at a long password takes no longer.
      if (before >= fewest) continue
      fewest = Math.min(fewest, before + weigh(characters.slice(start, end)))
    }
    least.push(fewest)
  }
  return least[characters.length] ?? 0
}

function weigh(characters: string[]): number {
  if (characters.length === 1) return 1
  const part = characters.join('')
  if (SERVICE.has(part)) return 0
  return common.has(part) || /^\d{2,4}$/.test(part) || isRun(characters, part) ? 1 : Infinity
}

/** One character again and again, a piece of the alphabet or of the digits, or neighbouring keys. */
function isRun(characters: string[], part: string): boolean {
  if (characters.length < 3) return new Set(characters).size === 1
  return (
    new Set(characters).size === 1 ||
    RECITED.some((row) => row.includes(part)) ||
    Object.values(adjacencyGraphs).some((keys) => isLine(characters, keys))
  )
}

type Keys = Record<string, (string | null)[]>

/** Whether each key is the neighbour of the one before, always on the same side. */
function isLine(characters: string[], keys: Keys): boolean {
  const sides = characters
    .slice(1)
    .map((key, at) => (keys[characters[at] ?? ''] ?? []).findIndex((side) => side?.includes(key)))
  return sides[0] !== -1 && sides.every((side) => side === sides[0])
}
