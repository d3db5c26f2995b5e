import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** How Payload hashes: the present way by the prefix of the stored hash, and an older one without. */
const PRESENT = { prefix: 'pbkdf2-sha256-v1:', rounds: 600_000, bytes: 32 }
const OLDER = { prefix: '', rounds: 25_000, bytes: 512 }

interface Stored {
  hash?: string | null
  salt?: string | null
}

/** Whether the password is that of an account, by its hash and salt as Payload stores them. */
export async function passwordMatches(password: string, { hash, salt }: Stored): Promise<boolean> {
  if (!hash || !salt) return false
  const { bytes, prefix, rounds } = hash.startsWith(PRESENT.prefix) ? PRESENT : OLDER
  const stored = Buffer.from(hash.slice(prefix.length), 'hex')
  const given = await derive(password, salt, rounds, bytes, 'sha256')
  return stored.length === given.length && timingSafeEqual(stored, given)
}
