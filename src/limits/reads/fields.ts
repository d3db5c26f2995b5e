import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'

/** What a filter's values must be. `options` are the codes of a select field. */
export interface Filterable {
  kind: 'boolean' | 'date' | 'number' | 'text'
  options?: string[]
  /** Holds several values, so that nothing can be ordered by it. */
  many: boolean
}

/** Fields by path, such as `sector` or `cost.amount`; parts of rows and blocks are not among them. */
export type Filterables = Map<string, Filterable>

const KINDS: Partial<Record<FlattenedField['type'], Filterable['kind']>> = {
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
 * The fields by which a stranger may filter and sort: those with an index that the caller may read.
 * One query without an index would stop the whole process while it runs.
 */
export async function indexedFields(
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<Filterables> {
  const inCompound = new Set(collection.indexes?.flatMap(({ fields }) => fields))
  const found: Filterables = new Map([['id', { kind: 'text', many: false }]])
  for (const [path, field] of walk(collection.flattenedFields, '')) {
    const indexed = isIndexed(field) || inCompound.has(path)
    if (indexed && (await mayRead(field, req))) found.set(path, describe(field))
  }
  return found
}

/** Every field of the collection by path, read by whoever may: for the types of staff's filters. */
export function allFields(collection: SanitizedCollectionConfig): Filterables {
  const fields = walk(collection.flattenedFields, '').map(
    ([path, field]) => [path, describe(field)] as const,
  )
  return new Map([['id', { kind: 'text', many: false }], ...fields])
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

function describe(field: FlattenedField): Filterable {
  const options =
    'options' in field && Array.isArray(field.options)
      ? field.options.map((option) => (typeof option === 'string' ? option : option.value))
      : undefined
  return {
    kind: KINDS[field.type] ?? 'text',
    many: 'hasMany' in field && Boolean(field.hasMany),
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
