import type { IncomingMessage, ServerResponse } from 'node:http'
import { ADDRESS_HEADER, clientAddress, networkOf } from './address'
import { checkRequest } from './checkRequest'
import { limitBodyTime } from './limitBodyTime'
import { dropForeignCookies } from './origins'
import { refuse } from './refuse'
import { hasSession } from './session'

/** Who is asking, as far as the request line and headers tell. */
export interface Admitted {
  /** Whether the request carries a staff session. */
  isStaff: boolean
  /** The client's address, or its network where one client owns all of it. */
  client: string
}

/**
 * Lets a request through. One that is refused is answered here, and the result is undefined; one
 * that passes carries its client's address, and no session that another site sent along.
 */
export function admit(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Admitted | undefined {
  dropForeignCookies(request, path)
  const address = clientAddress(request)
  request.headers[ADDRESS_HEADER] = address
  const isStaff = hasSession(request.headers)
  const refusal = checkRequest(request, path, isStaff)
  if (refusal) {
    refuse(refusal, path, request, response)
    return undefined
  }
  if (!isStaff) limitBodyTime(request, response, path)
  return { isStaff, client: networkOf(address) }
}
