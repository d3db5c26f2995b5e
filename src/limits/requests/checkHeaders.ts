import type { IncomingMessage } from 'node:http'
import type { Refusal } from './refuse'

/**
 * More than any browser or proxy sends. The server itself reads up to twice as many and drops the
 * rest.
 */
export const MAX_HEADERS = 100

/**
 * Node keeps one of these, or joins or drops the others, so that two readers could see two
 * different requests.
 */
const SINGLE_HEADERS = new Set(['host', 'authorization', 'content-type', 'origin'])

/** A host as written in addresses, with or without a port. */
const HOST = /^(?:[\w.-]+|\[[\d:a-f.]+\])(?::\d{1,5})?$/i

/** What is wrong with the headers as sent. */
export function checkHeaders({ headers, rawHeaders }: IncomingMessage): Refusal | undefined {
  if (rawHeaders.length / 2 > MAX_HEADERS) {
    return { status: 431, message: `Send at most ${MAX_HEADERS} headers.` }
  }
  const seen = new Set<string>()
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]?.toLowerCase() ?? ''
    if (!SINGLE_HEADERS.has(name)) continue
    if (seen.has(name)) return { status: 400, message: `Send the header ${name} once.` }
    seen.add(name)
  }
  const { host } = headers
  // Handlers build an absolute address from it, and have nothing to respond with if that fails.
  if (host !== undefined && !(HOST.test(host) && URL.canParse(`http://${host}`))) {
    return { status: 400, message: 'The header host is no host: send a name or an address.' }
  }
  return undefined
}
