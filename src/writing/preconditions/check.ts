import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { newestVersion } from '../stored'
import { changedFields } from './changedFields'
import type { Bases } from './readIfMatch'
import { PreconditionFailed } from './refused'
import { sayTime } from './sayTime'

type Row = Record<string, unknown>

/** What a request is based on, as `noteBases` found it. `id` is null where only a version is named. */
export interface Noted {
  bases: Bases
  collection: string
  id: string | null
}

/**
 * Refuses a write on a document that was changed since the state it is based on, and names the
 * fields. Call it inside the transaction of the write and once the right to write is known. Where
 * no versions are kept, the fields are those in which `sent` differs from `stored`, in the language
 * of the request.
 * Throws PreconditionFailed.
 */
export async function checkPrecondition(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  stored: { id: string },
  sent: Row = {},
): Promise<void> {
  const { id } = stored
  const noted = req.context.precondition as Noted | undefined
  if (noted?.collection !== collection.slug || (noted.id !== null && noted.id !== id)) return
  if (noted.bases === '*') return
  const now = await newestVersion<Row>(collection, stored, req)
  const updatedAt = now && isoOf(now.updatedAt)
  if (!now || !updatedAt || noted.bases.includes(updatedAt)) return
  const paths = collection.versions
    ? await changedSince(req, collection, id, noted.bases, now)
    : changedFields(
        collection.flattenedFields.filter(({ name }) => sent[name] !== undefined),
        { ...stored },
        sent,
      )
  throw failed(updatedAt, paths, Boolean(collection.versions))
}

/** The message has no colon: the admin's toast takes what stands behind one for a list of fields. */
function failed(updatedAt: string, paths: string[], isKnown: boolean): PreconditionFailed {
  const what =
    paths.length === 0
      ? ''
      : isKnown
        ? ` Since then this changed (${paths.join(', ')}).`
        : ` What you send differs from it in ${paths.join(', ')}.`
  const message = `It was changed by somebody else on ${sayTime(updatedAt)}, after you opened it; nothing was saved.${what} Read it again and repeat your change.`
  const named = paths.map((path) => ({
    path,
    message: isKnown
      ? 'This was changed since you opened the entry.'
      : 'What is stored by now differs from this.',
  }))
  return new PreconditionFailed(
    message,
    named.length > 0 ? named : [{ path: 'updatedAt', message }],
  )
}

/** What differs from the state that the write is based on; nothing where that is not kept any more. */
async function changedSince(
  req: PayloadRequest,
  { flattenedFields, slug }: SanitizedCollectionConfig,
  id: string,
  bases: string[],
  now: Row,
): Promise<string[]> {
  const where = { parent: { equals: id }, 'version.updatedAt': { in: bases } }
  const base = await versionOf(req, slug, where)
  return base ? changedFields(flattenedFields, base, now) : []
}

async function versionOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Record<string, { equals: unknown } | { in: string[] }>,
): Promise<Row | undefined> {
  const { docs } = await req.payload.db.findVersions<Row & { id: string }>({
    collection,
    where,
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version
}

function isoOf(value: unknown): string | null {
  const at = new Date(value as string)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
