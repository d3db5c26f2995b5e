import { createHash } from 'node:crypto'
import { PASSWORD } from '../fill/ask.mjs'

/**
 * A response to one person. `body` is JSON, or the SHA-256 of a file.
 * @typedef {{ who: string, path: string, status: number, body: unknown }} Answer
 */

/**
 * Sends requests to a catalogue as strangers and as its users. Resolves with undefined for unknown users.
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
