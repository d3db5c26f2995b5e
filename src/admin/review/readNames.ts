import type { CollectionSlug, Payload, TypedUser } from 'payload'
import { labelOf, STATES } from '@/vocabulary'
import type { NameOf } from './formatValue'

/** The field that holds the name of a row, by collection. */
const NAME_FIELDS = {
  organisations: 'name',
  programmes: 'name',
  media: 'alt',
  documents: 'title',
} as const satisfies Partial<Record<CollectionSlug, string>>

/** Maximum number of rows per collection that two versions of a project refer to. */
const MAX_NAMES = 500

/** Reads the names of all rows that the texts may refer to, with one query per collection. */
export async function readNames(
  payload: Payload,
  user: TypedUser,
  texts: unknown[],
): Promise<NameOf> {
  const ids = [...new Set(texts.flatMap(idsIn))]
  const found = Object.entries(NAME_FIELDS).map(async ([collection, field]) => {
    const { docs } = await payload.find({
      collection: collection as keyof typeof NAME_FIELDS,
      where: { id: { in: ids } },
      limit: MAX_NAMES,
      depth: 0,
      locale: 'en',
      overrideAccess: false,
      user,
    })
    return docs.map((doc) => {
      const row = doc as unknown as Record<string, unknown>
      const name = typeof row[field] === 'string' ? row[field] : doc.id
      return [`${collection}/${doc.id}`, `${name}${describeFile(row)}`] as const
    })
  })
  const names = new Map((await Promise.all(found)).flat())
  return (collection, id) => names.get(`${collection}/${id}`) ?? id
}

/** For files: the owner, and whether the file is already public. Approvers need to know both. */
function describeFile(row: Record<string, unknown>): string {
  if (!('filename' in row)) return ''
  const { state } = row
  const owner = typeof state === 'string' ? `${labelOf(STATES, state)}’s file` : 'nobody’s file yet'
  const seen = row.public === true ? ', public now' : ''
  return ` (${owner}${seen}${row.restricted === true ? ', restricted' : ''})`
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Every string in a value that looks like an id. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return UUID.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : []
}
