import type { IncomingMessage, ServerResponse } from 'node:http'
import { ADDRESS_HEADER, clientAddress, networkOf } from './address'
import { checkRequest } from './checkRequest'
import { limitTime } from './limitTime'
import { dropForeignCookies } from './origins'
import { refuse } from './refuse'
import { hasSession } from './session'

/** Who asks, as far as the first lines of a request say. */
export interface Admitted {
  /** Whether it carries a session of one of the staff. */
  isStaff: boolean
  /** The client's address, or its network where one client has a whole one. */
  client: string
}

/**
 * Lets a request go on to the doors. One that may not is answered here, and gives undefined; one
 * that may carries its client's address and no session that another site sent along.
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
  if (!isStaff) limitTime(request, response, path)
  return { isStaff, client: networkOf(address) }
}
