import type { IncomingMessage, ServerResponse } from 'node:http'
import { ADDRESS_HEADER, clientAddress } from './address'
import { checkRequest } from './checkRequest'
import { limitTime } from './limitTime'
import { dropForeignCookies } from './origins'
import { refuse } from './refuse'
import { hasSession } from './session'

/**
 * Whether a request may go on to the doors. One that may not is answered here; one that may carries
 * its client's address and no session that another site sent along.
 */
export function admit(request: IncomingMessage, response: ServerResponse, path: string): boolean {
  dropForeignCookies(request, path)
  request.headers[ADDRESS_HEADER] = clientAddress(request)
  const isStaff = hasSession(request.headers)
  const refusal = checkRequest(request, path, isStaff)
  if (refusal) refuse(refusal, path, request, response)
  else if (!isStaff) limitTime(request, response, path)
  return !refusal
}
