import type { z } from 'zod'

import { errorsOf, limitErrors, type ParameterError } from './errors'
import type { ParameterSchema } from './kinds'
import { readParameters, type ReadOptions } from './read'

/** The result of parsing: the valid values, and the errors of all others. */
export interface Parsed<Values> {
  values: Values
  errors: ParameterError[]
}

/** Parses an address's parameters by a schema. */
export function parseParameters<Schema extends ParameterSchema>(
  schema: Schema,
  params: URLSearchParams,
  options: ReadOptions,
): Parsed<z.output<Schema>> {
  const { raw, errors } = readParameters(schema, params, options)
  const checked = checkValues(schema, raw)
  return { values: checked.values, errors: limitErrors([...errors, ...checked.errors]) }
}

/**
 * Checks values that already have the right types (as GraphQL's arguments do). A refused value is
 * removed and the rest is checked again, so that contradicting bounds are reported too. Terminates,
 * because each round removes a value and every schema here accepts none at all.
 */
export function checkValues<Schema extends ParameterSchema>(
  schema: Schema,
  raw: Record<string, unknown>,
): Parsed<z.output<Schema>> {
  const errors: ParameterError[] = []
  const rest = Object.fromEntries(
    Object.entries(raw).filter(([name]) => Object.hasOwn(schema.shape, name)),
  )
  for (;;) {
    const result = schema.safeParse(rest)
    if (result.success) return { values: result.data, errors: limitErrors(errors) }
    errors.push(...errorsOf(result.error.issues, rest))
    for (const issue of result.error.issues) delete rest[String(issue.path[0])]
  }
}
