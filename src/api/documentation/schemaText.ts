import type { ApiDocument } from './document'

type Schemas = NonNullable<NonNullable<ApiDocument['components']>['schemas']>
export type SchemaOrReference = Schemas[string]

const COMPONENT = '#/components/schemas/'

export function isReference(schema: SchemaOrReference): schema is { $ref: string } {
  return '$ref' in schema
}

/** The name of the component that a reference points to. */
export function nameOf(reference: { $ref: string }): string {
  return reference.$ref.replace(COMPONENT, '')
}

/** The type of a value in a few words, such as `list of Card` or `number or null`. */
export function kindOf(schema: SchemaOrReference): string {
  if (isReference(schema)) return nameOf(schema)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return choices.map(kindOf).join(' or ')
  const types = [schema.type ?? 'any value'].flat()
  const fields = Object.keys(schema.properties ?? {})
  return types
    .map((type) =>
      type === 'array' ? `list${schema.items ? ` of ${kindOf(schema.items)}` : ''}` : type,
    )
    .map((type) => (type === 'string' ? 'text' : type))
    .map((type) =>
      type === 'object' && fields.length > 0 ? `object of ${fields.join(', ')}` : type,
    )
    .join(' or ')
}

/** The codes that a value, or an item of a list, may be. */
export function codesIn(schema: SchemaOrReference): string[] {
  if (isReference(schema)) return []
  if (schema.items) return codesIn(schema.items)
  return (schema.enum ?? []).filter((code: unknown) => code !== null).map(String)
}

/** The bounds of a value in words; empty if it has none. */
export function boundsOf(schema: SchemaOrReference): string {
  if (isReference(schema)) return ''
  const { minimum, maximum, maxLength, maxItems } = schema
  const unbounded = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER
  return [
    minimum !== undefined && `from ${minimum}`,
    !unbounded && `to ${maximum}`,
    maxLength !== undefined && `at most ${maxLength} characters`,
    maxItems !== undefined && `at most ${maxItems} values`,
    schema.default !== undefined && `${String(schema.default)} when left out`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** An example as written in an address; empty if there is none. */
export function exampleOf(schema: SchemaOrReference): string {
  const example: unknown = isReference(schema) ? undefined : schema.example
  const parts = [example].flat()
  return parts.every((part) => ['string', 'number', 'boolean'].includes(typeof part))
    ? parts.map(String).join(',')
    : ''
}
