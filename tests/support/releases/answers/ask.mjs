import { createHash } from 'node:crypto'
import { PASSWORD } from '../fill/ask.mjs'

/**
 * What one person was answered. `body` is JSON, or of a file its SHA-256.
 * @typedef {{ who: string, path: string, status: number, body: unknown }} Answer
 */

/**
 * Asks a catalogue as its strangers and its people do. Whom it does not know is answered nothing.
 * @returns {(who: string, path: string) => Promise<Answer | undefined>}
 */
export function asker(origin) {
  const tokens = new Map([['stranger', '']])
  return async (who, path) => {
    if (!tokens.has(who)) tokens.set(who, await tokenOf(origin, who))
    const token = tokens.get(who)
    if (token === undefined) return undefined
    const headers = token ? { authorization: `JWT ${token}` } : {}
    const answer = await fetch(origin + path, { headers })
    return { who, path, status: answer.status, body: await bodyOf(answer) }
  }
}

async function tokenOf(origin, name) {
  const answer = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${name}@example.org`, password: PASSWORD }),
  })
  return answer.ok ? (await answer.json()).token : undefined
}

async function bodyOf(answer) {
  const bytes = Buffer.from(await answer.arrayBuffer())
  if (/json/.test(answer.headers.get('content-type') ?? '')) return JSON.parse(bytes)
  return createHash('sha256').update(bytes).digest('hex')
}
