import type { LimitViolation } from '../errors'
import { checkPlainData } from './checkPlainData'
import { SERVER_FUNCTIONS, type ServerFunction } from './functions'

/** A call of a known function with valid arguments. */
export interface Call {
  name: string
  serverFunction: ServerFunction
  args: Record<string, unknown>
}

/**
 * Parses a call as a client sent it: returns the call, or what is wrong with it, as a sentence or
 * by argument.
 */
export function readCall(sent: unknown): Call | LimitViolation[] | string {
  const { args, name } = (isObject(sent) ? sent : {}) as { args?: unknown; name?: unknown }
  const serverFunction = typeof name === 'string' ? functionOf(name) : undefined
  if (typeof name !== 'string' || !serverFunction) {
    return `There is no such function here. Allowed: ${Object.keys(SERVER_FUNCTIONS).join(', ')}.`
  }
  if (!isObject(args)) return 'Send the arguments as an object.'
  const violation = checkPlainData(args)
  if (violation) return violation
  const errors = checkArguments(serverFunction, args)
  return errors.length > 0 ? errors : { name, serverFunction, args }
}

/** Own properties only: every object inherits others, such as `constructor`. */
function functionOf(name: string): ServerFunction | undefined {
  return Object.hasOwn(SERVER_FUNCTIONS, name) ? SERVER_FUNCTIONS[name] : undefined
}

function checkArguments(
  { accepts, required }: ServerFunction,
  args: Record<string, unknown>,
): LimitViolation[] {
  const given = Object.entries(args).filter(([, value]) => !isAbsent(value))
  if (given.some(([name]) => !Object.hasOwn(accepts, name))) {
    const allowed = Object.keys(accepts).join(', ')
    return [{ path: 'args', message: `One of the arguments is unknown. Allowed: ${allowed}.` }]
  }
  const missing = required
    .filter((name) => isAbsent(args[name]))
    .map((path) => ({ path, message: 'This is required.' }))
  const mismatches = given.flatMap(([path, value]) => {
    const message = accepts[path]?.(value)
    return message ? [{ path, message }] : []
  })
  return [...missing, ...mismatches]
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
