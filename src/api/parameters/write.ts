import { FACETS } from '@/catalogue/types'

import { choicesOf, type ParameterSchema } from './kinds'

interface Field {
  name: string
  /** Left out, because it is what the absence of the parameter means. */
  defaultValue: unknown
  /** Positions of the codes in their list; empty for free values. */
  ranks: ReadonlyMap<string, number>
}

/** Keyed by schema, which never changes. */
const cache = new WeakMap<ParameterSchema, Field[]>()

/**
 * Writes values as parameters in canonical form: names in the schema's order, lists in the order of
 * their codes, defaults left out. Equal requests give equal texts.
 */
export function writeParameters(
  schema: ParameterSchema,
  values: Record<string, unknown>,
): URLSearchParams {
  const fields = cache.get(schema) ?? fieldsOf(schema)
  cache.set(schema, fields)
  const params = new URLSearchParams()
  for (const { defaultValue, name, ranks } of fields) {
    const value = values[name]
    if (value === undefined || value === null || value === defaultValue) continue
    for (const text of textsOf(name, value, ranks)) params.append(name, text)
  }
  return params
}

function fieldsOf(schema: ParameterSchema): Field[] {
  const defaults: Record<string, unknown> = schema.safeParse({}).data ?? {}
  return Object.entries(schema.shape).map(([name, field]) => ({
    name,
    defaultValue: defaults[name],
    ranks: new Map(choicesOf(field).map((code, place) => [code, place])),
  }))
}

function textsOf(name: string, value: unknown, ranks: Field['ranks']): string[] {
  if (name === 'bbox' && Array.isArray(value)) return [value.join(',')]
  if (!Array.isArray(value)) return [String(value)]
  if (name === 'facets' && value.length === FACETS.length) return ['all']
  const rank = (text: string) => ranks.get(text) ?? -1
  return [...new Set(value.map(String))].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}
