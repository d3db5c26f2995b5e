import type { IncomingMessage } from 'node:http'

/** A path that every reader reads as it stands, before its parameters: nothing to decode, no dots to resolve. */
const PLAIN_PATH = /^((?:\/(?!\.)[\w.-]*)+)(?:\?|$)/

/**
 * The path as Hono and Next read it, dots resolved: what is refused by its path must
 * not be reached by another spelling. One that cannot be read is refused whatever is in it.
 */
export function pathOf({ url = '/' }: IncomingMessage): string {
  const plain = PLAIN_PATH.exec(url)?.[1]
  if (plain !== undefined) return plain
  const address = `http://localhost${url}`
  return URL.canParse(address) ? new URL(address).pathname : url
}
