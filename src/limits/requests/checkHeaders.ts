import type { IncomingMessage } from 'node:http'
import type { Refusal } from './refuse'

/** More than any browser or proxy sends. The server itself reads up to twice as many and drops the rest. */
export const MAX_HEADERS = 100

/** Of which Node keeps one and drops or joins the others, so that two readers may read two requests. */
const ONCE = new Set(['host', 'authorization', 'content-type', 'origin'])

/** A host as addresses have it, with a port or without. */
const HOST = /^(?:[\w.-]+|\[[\d:a-f.]+\])(?::\d{1,5})?$/i

/** What is wrong with the headers as they were sent. */
export function checkHeaders({ headers, rawHeaders }: IncomingMessage): Refusal | undefined {
  if (rawHeaders.length / 2 > MAX_HEADERS) {
    return { status: 431, message: `Send at most ${MAX_HEADERS} headers.` }
  }
  const seen = new Set<string>()
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]?.toLowerCase() ?? ''
    if (!ONCE.has(name)) continue
    if (seen.has(name)) return { status: 400, message: `Send the header ${name} once.` }
    seen.add(name)
  }
  const { host } = headers
  // What answers makes a whole address of it, and has nothing to say where that fails.
  if (host !== undefined && !(HOST.test(host) && URL.canParse(`http://${host}`))) {
    return { status: 400, message: 'The header host is no host: send a name or an address.' }
  }
  return undefined
}
