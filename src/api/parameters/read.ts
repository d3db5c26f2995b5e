import { z } from 'zod'

import type { ParameterError } from './errors'
import { valueSchema, type ParameterSchema } from './kinds'

export interface ReadOptions {
  /**
   * `refuse` reports unknown names as errors; `ignore` skips them as well as empty values, as pages
   * do: forms send empty fields, and links carry tracking parameters.
   */
  unknown: 'refuse' | 'ignore'
}

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d{1,3})?$/i

/** Converts the texts of an address to the types in the schema; checks nothing else. */
export function readParameters(
  schema: ParameterSchema,
  params: URLSearchParams,
  { unknown }: ReadOptions,
): { raw: Record<string, unknown>; errors: ParameterError[] } {
  const raw: Record<string, unknown> = {}
  const errors: ParameterError[] = []
  for (const name of new Set(params.keys())) {
    const field = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined
    const given = params.getAll(name).filter((text) => text !== '' || unknown === 'refuse')
    if (!field) {
      if (unknown === 'refuse') errors.push(unknownParameter(schema, name, given.join(',')))
    } else if (given.length > 1 && !(valueSchema(field) instanceof z.ZodArray)) {
      errors.push({ field: name, value: given.join(', '), message: 'may be given only once' })
    } else if (given.length > 0) {
      raw[name] = valueOf(valueSchema(field), given)
    }
  }
  return { raw, errors }
}

function unknownParameter(schema: ParameterSchema, field: string, value: string): ParameterError {
  const allowed = Object.keys(schema.shape)
  return { field, value, message: 'is not a parameter of this address', allowed }
}

function valueOf(schema: z.core.$ZodType, given: string[]): unknown {
  const [text = ''] = given
  if (schema instanceof z.ZodArray)
    return [...new Set(given.flatMap((item) => item.split(',')).map((item) => item.trim()))]
  if (schema instanceof z.ZodTuple) return text.split(',').map((part) => numberIn(part.trim()))
  if (schema instanceof z.ZodNumber) return numberIn(text)
  if (schema instanceof z.ZodBoolean) return text === 'true' || (text === 'false' ? false : text)
  return text
}

/** The number that a text represents, else the text itself, for the schema to refuse. */
function numberIn(text: string): number | string {
  return NUMBER.test(text) ? Number(text) : text
}
