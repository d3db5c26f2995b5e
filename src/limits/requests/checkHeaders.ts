import type { IncomingMessage } from 'node:http'
import type { Refusal } from './refuse'

/** More than any browser or proxy sends. The server itself reads up to twice as many and drops the rest. */
export const MOST_HEADERS = 100

/** Of which Node keeps one and drops or joins the others, so that two readers may read two requests. */
const ONCE = new Set(['host', 'authorization', 'content-type', 'origin'])

/** What is wrong with the headers as they were sent. */
export function checkHeaders({ rawHeaders }: IncomingMessage): Refusal | undefined {
  if (rawHeaders.length / 2 > MOST_HEADERS) {
    return { status: 431, message: `Send at most ${MOST_HEADERS} headers.` }
  }
  const seen = new Set<string>()
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]?.toLowerCase() ?? ''
    if (!ONCE.has(name)) continue
    if (seen.has(name)) return { status: 400, message: `Send the header ${name} once.` }
    seen.add(name)
  }
  return undefined
}
