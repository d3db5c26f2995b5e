import type { z } from 'zod'

import { errorsOf, readable, type ParameterError } from './errors'
import type { ParameterSchema } from './kinds'
import { readParameters, type ReadOptions } from './read'

/** What was understood, and what was not: the values hold only what is valid. */
export interface Parsed<Values> {
  values: Values
  errors: ParameterError[]
}

/** Reads an address's parameters by a schema. */
export function parseParameters<Schema extends ParameterSchema>(
  schema: Schema,
  params: URLSearchParams,
  options: ReadOptions,
): Parsed<z.output<Schema>> {
  const { raw, errors } = readParameters(schema, params, options)
  const checked = checkValues(schema, raw)
  return { values: checked.values, errors: readable([...errors, ...checked.errors]) }
}

/**
 * Checks values that already have their kinds (GraphQL's arguments do). A refused value is left out
 * and the rest is checked again, so that bounds which contradict each other are told as well. Ends,
 * since each round leaves a value out and every schema here accepts none at all.
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
    if (result.success) return { values: result.data, errors: readable(errors) }
    errors.push(...errorsOf(result.error.issues, rest))
    for (const issue of result.error.issues) delete rest[String(issue.path[0])]
  }
}
