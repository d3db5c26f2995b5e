import { createLocalReq, executeAuthStrategies, type Payload } from 'payload'
import { actorOf } from '@/permissions'
import type { Excess } from '../refused'
import { findUnreachable } from './findUnreachable'
import { readCall, type Call } from './readCall'
import { withoutFault } from './withoutFault'

export interface Setting {
  payload: Payload
  /** Of the request. */
  headers: Headers
  /** Payload's own way to the function. */
  handle: (call: Pick<Call, 'args' | 'name'>) => Promise<unknown>
}

/** In the shape in which Payload's server functions and REST refuse. */
interface Refused {
  errors: { message: string; data?: { errors: Excess[] } }[]
}

/**
 * Answers a call of one of the admin's functions, as the client sent it. Payload looks a function up
 * in an object, by any name, for anybody and with any arguments. Here the session comes first, then
 * the list of the functions that are used, then every argument by its name, then what the call is
 * about. Nothing of a call that is refused is logged or repeated.
 */
export async function answerServerFunction(sent: unknown, setting: Setting): Promise<unknown> {
  const { handle, headers, payload } = setting
  const { user } = await executeAuthStrategies({ headers, payload })
  if (!user || actorOf(user).kind !== 'person') {
    return refused('Your session has ended or your account is deactivated. Sign in again.')
  }
  const read = readCall(sent)
  if (typeof read === 'string') return refused(read)
  if (Array.isArray(read)) return refusedFor(read)
  const { args, name, serverFunction } = read
  const req = await createLocalReq({ req: { headers }, user }, payload)
  const unreachable = await findUnreachable(serverFunction, args, req)
  if (unreachable.length > 0) return refusedFor(unreachable)
  return withoutFault(await handle({ name, args }))
}

function refused(message: string): Refused {
  return { errors: [{ message }] }
}

function refusedFor(errors: Excess[]): Refused {
  const message = errors.map(({ message: said, path }) => `${path}: ${said}`).join(' ')
  return { errors: [{ message, data: { errors } }] }
}
