import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/**
 * In characters. NIST SP 800-63B asks for length and not for composition; an upper bound keeps
 * hashing cheap.
 */
export const MIN_LENGTH = 12
export const MAX_LENGTH = 200

/** The list is ordered by how common a password is. */
const MAX_COMMON = 10_000

/** Padding around a common password to reach the length: `password1234`, `12password34`. */
const PADDING = /^[\p{N}\p{P}\p{S}\p{Z}]+|[\p{N}\p{P}\p{S}\p{Z}]+$/gu

/** The fewest parts a password may have, counted by `countParts`, with its padding and without. */
const MIN_PARTS = 4
const MIN_UNPADDED_PARTS = 3

/** The longest part to look for, in characters. */
const MAX_PART_LENGTH = 30

const common = new Set(
  dictionary['passwords-common'].slice(0, MAX_COMMON).map((word) => normalise(word)),
)

/** Words of this service's name, which an attacker tries first. */
const SERVICE_WORDS = new Set(['asean', 'catalog', 'catalogue', 'connectivity'])

/** In the order in which people recite them; digits start again after the nine. */
const SEQUENCES = ['abcdefghijklmnopqrstuvwxyz', '1234567890'.repeat(4)].flatMap((row) => [
  row,
  Array.from(row).reverse().join(''),
])

/**
 * Why a password cannot be accepted, or null if it can. `email` is the account's address, where
 * known. All characters are allowed, including spaces and every script.
 */
export function passwordProblem(password: unknown, email?: string | null): string | null {
  if (typeof password !== 'string') return 'A password is text.'
  const { length } = Array.from(password)
  if (length < MIN_LENGTH) {
    return `A password has at least ${MIN_LENGTH} characters: several words are easy to remember.`
  }
  if (length > MAX_LENGTH) return `A password has at most ${MAX_LENGTH} characters.`
  const normal = normalise(password)
  const unpadded = normal.replace(PADDING, '')
  if (common.has(normal) || common.has(unpadded))
    return 'This is one of the most common passwords: choose another one.'
  if (new Set(normal).size < 4) return 'These are too few different characters: choose another one.'
  const address = normalise(email ?? '')
  const [name = ''] = address.split('@')
  if (address && (normal === address || normal === name)) {
    return 'A password must not be your own address.'
  }
  if (isRepeated(normal)) return 'A repeat makes a password no better: write several words once.'
  if (
    countParts(normal) < MIN_PARTS ||
    (unpadded !== '' && countParts(unpadded) < MIN_UNPADDED_PARTS)
  ) {
    return 'This is easy to guess, of common passwords, rows of keys or digits: several other words are better.'
  }
  return null
}

function normalise(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}

/** Whether a password only reaches its length by repetition. */
function isRepeated(text: string): boolean {
  const [, once] = /^(.+?)\1+$/su.exec(text) ?? []
  return once !== undefined && Array.from(once).length < MIN_LENGTH
}

/**
 * The fewest parts from which a password can be put together, counted up to MIN_PARTS: characters,
 * common passwords, runs, a year or a PIN. Words of the service's name count as none.
 */
function countParts(text: string): number {
  const characters = Array.from(text)
  const fewestUpTo = [0]
  for (let end = 1; end <= characters.length; end += 1) {
    let fewest = MIN_PARTS
    for (let start = Math.max(0, end - MAX_PART_LENGTH); start < end; start += 1) {
      const before = fewestUpTo[start] ?? 0
      // No part can lower the count from here, so long passwords take no longer to check.
      if (before >= fewest) continue
      fewest = Math.min(fewest, before + partCost(characters.slice(start, end)))
    }
    fewestUpTo.push(fewest)
  }
  return fewestUpTo[characters.length] ?? 0
}

function partCost(characters: string[]): number {
  if (characters.length === 1) return 1
  const part = characters.join('')
  if (SERVICE_WORDS.has(part)) return 0
  return common.has(part) || /^\d{2,4}$/.test(part) || isRun(characters, part) ? 1 : Infinity
}

/** One repeated character, a piece of the alphabet or of the digits, or neighbouring keys. */
function isRun(characters: string[], part: string): boolean {
  if (characters.length < 3) return new Set(characters).size === 1
  return (
    new Set(characters).size === 1 ||
    SEQUENCES.some((row) => row.includes(part)) ||
    Object.values(adjacencyGraphs).some((keys) => isKeyboardLine(characters, keys))
  )
}

type Keys = Record<string, (string | null)[]>

/** Whether each key is next to the one before it, always in the same direction. */
function isKeyboardLine(characters: string[], keys: Keys): boolean {
  const sides = characters
    .slice(1)
    .map((key, at) => (keys[characters[at] ?? ''] ?? []).findIndex((side) => side?.includes(key)))
  return sides[0] !== -1 && sides.every((side) => side === sides[0])
}
