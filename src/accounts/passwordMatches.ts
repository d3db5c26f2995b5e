import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/**
 * How Payload hashes passwords: the current way is marked by a prefix of the stored hash, the older
 * one has none.
 */
const CURRENT = { prefix: 'pbkdf2-sha256-v1:', rounds: 600_000, bytes: 32 }
const LEGACY = { prefix: '', rounds: 25_000, bytes: 512 }

interface Stored {
  hash?: string | null
  salt?: string | null
}

/** Whether a password matches an account's hash and salt, as Payload stores them. */
export async function passwordMatches(password: string, { hash, salt }: Stored): Promise<boolean> {
  if (!hash || !salt) return false
  const { bytes, prefix, rounds } = hash.startsWith(CURRENT.prefix) ? CURRENT : LEGACY
  const stored = Buffer.from(hash.slice(prefix.length), 'hex')
  const given = await derive(password, salt, rounds, bytes, 'sha256')
  return stored.length === given.length && timingSafeEqual(stored, given)
}
