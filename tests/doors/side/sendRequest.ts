import type { Answer, Client } from '../../support/http'
import type { DoorRequest } from './types'

/** Sends one request of a side door. */
export function sendRequest(client: Client, request: DoorRequest): Promise<Answer> {
  if (typeof request === 'string') return client.get(request)
  if ('query' in request) return client.send('POST', '/api/graphql', request)
  return client.send(request.method, request.path, request.body, request.headers)
}
