import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { setting } from '@/settings'

/** Name of the cookie, by Payload's own rule. */
export const SESSION_COOKIE = 'payload-token'

interface SessionHeaders {
  authorization?: string | null | undefined
  cookie?: string | null | undefined
}

/** The collection of staff accounts; an account of any other collection counts as a stranger's. */
const STAFF_COLLECTION = 'users'

/**
 * Whether a request carries a staff session token that this catalogue signed and that has not
 * expired. Whether it was revoked is for Payload to ask the database; this check reads nothing.
 */
export function hasSession({ authorization, cookie }: SessionHeaders): boolean {
  const token = tokenOf(authorization, cookie)
  return token !== undefined && isSigned(token)
}

const IN_COOKIE = new RegExp(`(?:^|;\\s*)${SESSION_COOKIE}=([^;\\s]+)`)

function tokenOf(authorization?: string | null, cookie?: string | null): string | undefined {
  const named = /^(?:JWT|Bearer) (\S+)$/.exec(authorization ?? '')?.[1]
  if (named) return named
  return IN_COOKIE.exec(cookie ?? '')?.[1]
}

function isSigned(token: string): boolean {
  const [header, content, signature, ...more] = token.split('.')
  if (!header || !content || !signature || more.length > 0) return false
  const expected = createHmac('sha256', signingKey()).update(`${header}.${content}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
  const { collection, exp } = claimsIn(content)
  return collection === STAFF_COLLECTION && typeof exp === 'number' && exp * 1000 > Date.now()
}

/** Payload signs with a digest of the secret. */
function signingKey(): string {
  const secret = setting('PAYLOAD_SECRET') ?? ''
  return createHash('sha256').update(secret).digest('hex').slice(0, 32)
}

function claimsIn(content: string): { collection?: unknown; exp?: unknown } {
  try {
    return JSON.parse(Buffer.from(content, 'base64url').toString()) as Record<string, unknown>
  } catch {
    return {}
  }
}
