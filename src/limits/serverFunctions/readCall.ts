import type { Excess } from '../refused'
import { checkExtent } from './extent'
import { SERVER_FUNCTIONS, type ServerFunction } from './functions'

/** A call whose function is known and whose arguments are what it takes. */
export interface Call {
  name: string
  serverFunction: ServerFunction
  args: Record<string, unknown>
}

/** Reads a call as a client sent it: the call, or what is wrong with it, in words or by argument. */
export function readCall(sent: unknown): Call | Excess[] | string {
  const { args, name } = (isObject(sent) ? sent : {}) as { args?: unknown; name?: unknown }
  const serverFunction = typeof name === 'string' ? functionOf(name) : undefined
  if (typeof name !== 'string' || !serverFunction) {
    return `There is no such function here. Allowed: ${Object.keys(SERVER_FUNCTIONS).join(', ')}.`
  }
  if (!isObject(args)) return 'Send the arguments as an object.'
  const excess = checkExtent(args)
  if (excess) return excess
  const errors = checkArguments(serverFunction, args)
  return errors.length > 0 ? errors : { name, serverFunction, args }
}

/** By own name: every object inherits others, such as `constructor`. */
function functionOf(name: string): ServerFunction | undefined {
  return Object.hasOwn(SERVER_FUNCTIONS, name) ? SERVER_FUNCTIONS[name] : undefined
}

function checkArguments(
  { accepts, required }: ServerFunction,
  args: Record<string, unknown>,
): Excess[] {
  const given = Object.entries(args).filter(([, value]) => !isAbsent(value))
  if (given.some(([name]) => !Object.hasOwn(accepts, name))) {
    const allowed = Object.keys(accepts).join(', ')
    return [{ path: 'args', message: `One of the arguments is unknown. Allowed: ${allowed}.` }]
  }
  const missing = required
    .filter((name) => isAbsent(args[name]))
    .map((path) => ({ path, message: 'This is required.' }))
  const misfits = given.flatMap(([path, value]) => {
    const message = accepts[path]?.(value)
    return message ? [{ path, message }] : []
  })
  return [...missing, ...misfits]
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
