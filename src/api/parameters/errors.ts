import type { z } from 'zod'

/**
 * One refused parameter. `allowed` lists the known names or values if they are few enough to list.
 */
export interface ParameterError {
  field: string
  value: unknown
  message: string
  allowed?: string[]
}

/** More errors than these help no one, and would let a short address produce a long response. */
const MAX_ERRORS = 20
const MAX_ECHO_LENGTH = 200

/** Describes the issues of a schema, each with the refused value. */
export function errorsOf(
  issues: readonly z.core.$ZodIssue[],
  raw: Record<string, unknown>,
): ParameterError[] {
  return issues.map((issue) => {
    const field = String(issue.path[0])
    const value = issue.path.reduce<unknown>(
      (inside, key) => (isIndexed(inside) ? inside[key] : inside),
      raw,
    )
    const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : undefined
    return { field, value: value ?? null, message: messageOf(issue), ...(allowed && { allowed }) }
  })
}

/** The first errors, with values truncated to a readable length. */
export function limitErrors(errors: ParameterError[]): ParameterError[] {
  return errors.slice(0, MAX_ERRORS).map((error) => ({
    ...error,
    field: error.field.slice(0, MAX_ECHO_LENGTH),
    value: truncate(error.value),
  }))
}

function truncate(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, MAX_ECHO_LENGTH)
  return Array.isArray(value) ? value.slice(0, MAX_ERRORS).map(truncate) : value
}

function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return 'is not one of the known values'
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? 'a value of another kind'}`
    case 'too_small':
      return boundMessage(issue.origin, 'at least', Number(issue.minimum))
    case 'too_big':
      return boundMessage(issue.origin, 'at most', Number(issue.maximum))
    default:
      return issue.message
  }
}

const KINDS: Partial<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
}

function boundMessage(origin: string, bound: string, limit: number): string {
  if (origin === 'string' && bound === 'at least') return 'must not be empty'
  if (origin === 'string') return `must have ${bound} ${limit} characters`
  if (origin === 'array') return `must have ${bound} ${limit} values`
  return `must be ${bound} ${limit}`
}

function isIndexed(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null
}
