import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'

/** What a filter's values must be. `options` are the codes of a select field. */
export interface FilterableField {
  kind: 'boolean' | 'date' | 'number' | 'text'
  options?: string[]
  /** Holds several values, so nothing can be sorted by it. */
  hasMany: boolean
}

/**
 * Fields by path, such as `sector` or `cost.amount`; fields inside array rows and blocks are not
 * included.
 */
export type FilterableFields = Map<string, FilterableField>

const KINDS: Partial<Record<FlattenedField['type'], FilterableField['kind']>> = {
  checkbox: 'boolean',
  code: 'text',
  date: 'date',
  email: 'text',
  number: 'number',
  radio: 'text',
  relationship: 'text',
  select: 'text',
  text: 'text',
  textarea: 'text',
  upload: 'text',
}

/**
 * The fields by which a stranger may filter and sort: indexed ones that the caller may read. A
 * single query without an index would block the whole process while it runs.
 */
export async function indexedFields(
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<FilterableFields> {
  const inCompound = new Set(collection.indexes?.flatMap(({ fields }) => fields))
  const found: FilterableFields = new Map([['id', { kind: 'text', hasMany: false }]])
  for (const [path, field] of walk(collection.flattenedFields, '')) {
    const indexed = isIndexed(field) || inCompound.has(path)
    if (indexed && (await mayRead(field, req))) found.set(path, describe(field))
  }
  return found
}

/** Every field of the collection by path, whoever may read it: the types for staff filters. */
export function allFields(collection: SanitizedCollectionConfig): FilterableFields {
  const fields = walk(collection.flattenedFields, '').map(
    ([path, field]) => [path, describe(field)] as const,
  )
  return new Map([['id', { kind: 'text', hasMany: false }], ...fields])
}

function walk(fields: FlattenedField[], prefix: string): [string, FlattenedField][] {
  return fields.flatMap((field): [string, FlattenedField][] => {
    const path = prefix + field.name
    if (field.type === 'group' || field.type === 'tab') {
      return walk(field.flattenedFields, `${path}.`)
    }
    return KINDS[field.type] ? [[path, field]] : []
  })
}

function describe(field: FlattenedField): FilterableField {
  const options =
    'options' in field && Array.isArray(field.options)
      ? field.options.map((option) => (typeof option === 'string' ? option : option.value))
      : undefined
  return {
    kind: KINDS[field.type] ?? 'text',
    hasMany: 'hasMany' in field && Boolean(field.hasMany),
    ...(options && { options }),
  }
}

function isIndexed(field: FlattenedField): boolean {
  const { index, unique } = field as { index?: boolean; unique?: boolean }
  return Boolean(index || unique)
}

async function mayRead(field: FlattenedField, req: PayloadRequest): Promise<boolean> {
  if ('hidden' in field && field.hidden) return false
  const read = 'access' in field ? field.access?.read : undefined
  return read ? await read({ req } as Parameters<typeof read>[0]) : true
}
