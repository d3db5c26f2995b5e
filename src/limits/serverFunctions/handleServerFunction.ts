import { createLocalReq, executeAuthStrategies, type Payload } from 'payload'
import { actorOf } from '@/permissions'
import type { LimitViolation } from '../errors'
import { findUnreachable } from './findUnreachable'
import { readCall, type Call } from './readCall'
import { withoutInternalErrors } from './withoutInternalErrors'

export interface ServerFunctionContext {
  payload: Payload
  /** Headers of the request. */
  headers: Headers
  /** Payload's own handler. */
  handle: (call: Pick<Call, 'args' | 'name'>) => Promise<unknown>
}

/** The format in which Payload's server functions and REST refuse. */
interface RefusedCall {
  errors: { message: string; data?: { errors: LimitViolation[] } }[]
}

/**
 * Handles a call of one of the admin's server functions, as the client sent it. Payload looks a
 * function up in an object, by any name, for anyone and with any arguments. Here the session is
 * checked first, then the list of known functions, then every argument by name, then what the call
 * concerns. Nothing of a refused call is logged or echoed.
 */
export async function handleServerFunction(
  sent: unknown,
  context: ServerFunctionContext,
): Promise<unknown> {
  const { handle, headers, payload } = context
  const { user } = await executeAuthStrategies({ headers, payload })
  if (!user || actorOf(user).kind !== 'person') {
    return refusal('Your session has ended or your account is deactivated. Sign in again.')
  }
  const read = readCall(sent)
  if (typeof read === 'string') return refusal(read)
  if (Array.isArray(read)) return refusalFor(read)
  const { args, name, serverFunction } = read
  const req = await createLocalReq({ req: { headers }, user }, payload)
  const unreachable = await findUnreachable(serverFunction, args, req)
  if (unreachable.length > 0) return refusalFor(unreachable)
  return withoutInternalErrors(await handle({ name, args }))
}

function refusal(message: string): RefusedCall {
  return { errors: [{ message }] }
}

function refusalFor(errors: LimitViolation[]): RefusedCall {
  const message = errors.map(({ message: said, path }) => `${path}: ${said}`).join(' ')
  return { errors: [{ message, data: { errors } }] }
}
