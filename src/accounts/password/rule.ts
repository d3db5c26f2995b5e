import { dictionary } from '@zxcvbn-ts/language-common'

/** Characters. NIST SP 800-63B asks for length and no composition; a bound keeps hashing cheap. */
export const MIN_LENGTH = 12
export const MAX_LENGTH = 200

/** Of a common password of eleven characters and less, to reach the length: `password1234`. */
const APPENDED = /[\p{N}\p{P}\p{S}]+$/u

/** The list is ordered by how common a password is. */
const MOST_COMMON = 10_000

const common = new Set(
  dictionary['passwords-common'].slice(0, MOST_COMMON).map((word) => normalise(word)),
)

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
  if (common.has(normal) || common.has(normal.replace(APPENDED, '')))
    return 'This is one of the most common passwords: choose another one.'
  if (new Set(normal).size < 4) return 'These are too few different characters: choose another one.'
  const address = normalise(email ?? '')
  const [name = ''] = address.split('@')
  if (address && (normal === address || normal === name)) {
    return 'A password must not be your own address.'
  }
  return null
}

function normalise(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
