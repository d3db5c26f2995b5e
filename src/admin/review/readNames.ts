import type { CollectionSlug, Payload, TypedUser } from 'payload'
import { labelOf, STATES } from '@/vocabulary'
import type { NameOf } from './sayValue'

/** What a row of each collection is called by. */
const CALLED = {
  organisations: 'name',
  programmes: 'name',
  media: 'alt',
  documents: 'title',
} as const satisfies Partial<Record<CollectionSlug, string>>

/** Most names of one collection that two texts of a project refer to. */
const MAX = 500

/** Reads the names of all rows that the texts may refer to: one query a collection. */
export async function readNames(
  payload: Payload,
  user: TypedUser,
  texts: unknown[],
): Promise<NameOf> {
  const ids = [...new Set(texts.flatMap(idsIn))]
  const found = Object.entries(CALLED).map(async ([collection, field]) => {
    const { docs } = await payload.find({
      collection: collection as keyof typeof CALLED,
      where: { id: { in: ids } },
      limit: MAX,
      depth: 0,
      locale: 'en',
      overrideAccess: false,
      user,
    })
    return docs.map((doc) => {
      const row = doc as unknown as Record<string, unknown>
      const name = typeof row[field] === 'string' ? row[field] : doc.id
      return [`${collection}/${doc.id}`, `${name}${sayOwner(row)}`] as const
    })
  })
  const names = new Map((await Promise.all(found)).flat())
  return (collection, id) => names.get(`${collection}/${id}`) ?? id
}

/** Of a file: whose it is, and whether the public sees it already. Whoever approves must know. */
function sayOwner(row: Record<string, unknown>): string {
  if (!('filename' in row)) return ''
  const { state } = row
  const owner = typeof state === 'string' ? `${labelOf(STATES, state)}’s file` : 'nobody’s file yet'
  const seen = row.public === true ? ', public now' : ''
  return ` (${owner}${seen}${row.restricted === true ? ', restricted' : ''})`
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Every text in a value that has the form of an id. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return UUID.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : []
}
