import type { Answer, Client } from '../../support/http'
import type { Ask } from './types'

/** Sends one request of a side door. */
export function say(client: Client, ask: Ask): Promise<Answer> {
  if (typeof ask === 'string') return client.get(ask)
  if ('query' in ask) return client.send('POST', '/api/graphql', ask)
  return client.send(ask.method, ask.path, ask.body, ask.headers)
}
