import { FACETS } from '@/catalogue/types'

import { choicesOf, type ParameterSchema } from './kinds'

/**
 * Writes values as parameters in one canonical way: names in the schema's order, lists in the order
 * of their codes, defaults left out. Equal questions give equal texts.
 */
export function writeParameters(
  schema: ParameterSchema,
  values: Record<string, unknown>,
): URLSearchParams {
  const defaults = defaultsOf(schema)
  const params = new URLSearchParams()
  for (const [name, field] of Object.entries(schema.shape)) {
    const value = values[name]
    if (value === undefined || value === null || value === defaults[name]) continue
    for (const text of textsOf(name, value, choicesOf(field))) params.append(name, text)
  }
  return params
}

const known = new WeakMap<ParameterSchema, Record<string, unknown>>()

/** What a schema makes of nothing: the same each time. */
function defaultsOf(schema: ParameterSchema): Record<string, unknown> {
  const defaults = known.get(schema) ?? schema.safeParse({}).data ?? {}
  known.set(schema, defaults)
  return defaults
}

function textsOf(name: string, value: unknown, choices: string[]): string[] {
  if (name === 'bbox' && Array.isArray(value)) return [value.join(',')]
  if (!Array.isArray(value)) return [String(value)]
  if (name === 'facets' && value.length === FACETS.length) return ['all']
  const rank = (text: string) => choices.indexOf(text)
  return [...new Set(value.map(String))].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}
