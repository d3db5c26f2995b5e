import type { LimitViolation } from '../errors'
import { checkValue } from './checkValue'
import type { FilterableFields } from './fields'

/** How large a filter may be. */
export interface WhereLimits {
  leaves: number
  /** Levels of and, or and paths inside each other. */
  nesting: number
  fields: FilterableFields
  /** Whether `fields` are the only fields allowed in a filter. */
  onlyTheseFields?: boolean
  operators: readonly string[]
}

/** Operators for which both engines give the same result, from an index. */
export const INDEXED_OPERATORS = [
  'equals',
  'in',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
] as const

/**
 * Operators that work for every field on both engines: `all` and those of points fail on one or the
 * other.
 */
export const OPERATORS = [
  ...INDEXED_OPERATORS,
  'not_equals',
  'not_in',
  'like',
  'not_like',
  'contains',
] as const

/** A refusal lists at most this many errors: a long filter must not get a long response. */
const MAX_ERRORS = 5

/** What is wrong with a filter as received: an object, or whatever a client sent in its place. */
export function checkWhere(where: unknown, limits: WhereLimits): LimitViolation[] {
  if (where === undefined || where === null || where === '') return []
  const walk: Walk = { limits, errors: [], leaves: 0 }
  checkGroup(where, 'where', 1, walk)
  if (walk.leaves <= limits.leaves) return walk.errors
  return [{ path: 'where', message: `Write at most ${limits.leaves} conditions.` }]
}

interface Walk {
  limits: WhereLimits
  errors: LimitViolation[]
  leaves: number
}

function isExceeded({ errors, leaves, limits }: Walk): boolean {
  return errors.length >= MAX_ERRORS || leaves > limits.leaves
}

function checkGroup(where: unknown, path: string, depth: number, walk: Walk): void {
  const { errors, limits } = walk
  if (isExceeded(walk)) return
  if (!isRecord(where)) {
    errors.push({ path, message: 'Write a filter, such as where[sector][equals]=energy.' })
    return
  }
  if (depth > limits.nesting) {
    errors.push({ path: 'where', message: `Nest at most ${limits.nesting} levels.` })
    return
  }
  for (const [name, inner] of Object.entries(where)) {
    if (!/^(?:and|or)$/i.test(name)) checkField(name, inner, walk)
    else if (Array.isArray(inner)) {
      // An empty part counts as a leaf too: a list of ten thousand of them takes as long to read.
      walk.leaves += inner.filter((part) => !isRecord(part) || isEmpty(part)).length
      for (const part of inner) checkGroup(part, `${path}.${name}`, depth + 1, walk)
    } else errors.push({ path: `${path}.${name}`, message: 'Write a list of filters.' })
  }
}

function checkField(name: string, conditions: unknown, walk: Walk): void {
  const { errors, limits } = walk
  if (isExceeded(walk)) return
  // GraphQL writes the dot of a path as two underscores.
  const path = name.replaceAll('__', '.')
  const field = limits.fields.get(path)
  if (limits.onlyTheseFields && !field) {
    const allowed = [...limits.fields.keys()].join(', ')
    errors.push({ path: `where.${path}`, message: `No filter by this. Allowed: ${allowed}.` })
    return
  }
  if (!isRecord(conditions) || isEmpty(conditions)) {
    errors.push({ path: `where.${path}`, message: 'Write an operator and a value.' })
    return
  }
  for (const [operator, value] of Object.entries(conditions)) {
    walk.leaves += 1
    const message = checkOperator(operator, limits) ?? checkValue(operator, value, field)
    if (message) errors.push({ path: `where.${path}.${operator}`, message })
  }
}

function checkOperator(operator: string, { operators }: WhereLimits): string | undefined {
  return operators.includes(operator)
    ? undefined
    : `No such operator here. Allowed: ${operators.join(', ')}.`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0
}
