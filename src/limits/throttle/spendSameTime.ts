import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook } from 'payload'

const derive = promisify(pbkdf2)

/** Payload's own way to check a password: 600,000 rounds of SHA-256, 32 bytes. */
const ROUNDS = 600_000
const BYTES = 32

/**
 * Makes a login with an unknown address take as long as one with a known address and a wrong
 * password: otherwise the response time would reveal who has an account. Runs after the limit on
 * attempts, which bounds how much strangers can make this server compute.
 */
export const spendSameTime: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' || req.payloadAPI === 'local') return args
  const { email, password } =
    (args as { data?: { email?: unknown; password?: unknown } }).data ?? {}
  if (typeof email !== 'string' || typeof password !== 'string') return args
  const known = await req.payload.db.findOne({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
  })
  if (!known) await derive(password, randomBytes(32), ROUNDS, BYTES, 'sha256')
  return args
}
