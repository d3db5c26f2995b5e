import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Name of the cookie by Payload's own rule. */
export const SESSION_COOKIE = 'payload-token'

interface SessionHeaders {
  authorization?: string | null | undefined
  cookie?: string | null | undefined
}

/**
 * Whether a request carries a session token that this catalogue signed and that has not run out.
 * Whose it is, and whether it was revoked, Payload asks the database; this costs no read.
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
  return expiry(content) > Date.now()
}

/** Payload signs with a digest of the secret. */
function signingKey(): string {
  const secret = process.env.PAYLOAD_SECRET ?? ''
  return createHash('sha256').update(secret).digest('hex').slice(0, 32)
}

/** In milliseconds; 0 where the token says none. */
function expiry(content: string): number {
  try {
    const { exp } = JSON.parse(Buffer.from(content, 'base64url').toString()) as { exp?: unknown }
    return typeof exp === 'number' ? exp * 1000 : 0
  } catch {
    return 0
  }
}
