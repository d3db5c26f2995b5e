import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { newestVersion } from '../stored'
import { changedFields } from './changedFields'
import type { IfMatch } from './readIfMatch'
import { PreconditionFailed } from './errors'
import { formatTime } from './formatTime'

type Row = Record<string, unknown>

/**
 * What a request is based on, as recorded by `noteIfMatch`. `id` is null if only a version is
 * named.
 */
export interface NotedIfMatch {
  ifMatch: IfMatch
  collection: string
  id: string | null
}

/**
 * Refuses a write on a document that has changed since the version on which it is based, and names
 * the fields. Call it inside the transaction of the write, once the right to write is established.
 * Where no versions are kept, the fields are those in which `sent` differs from `stored`, in the
 * language of the request. Throws PreconditionFailed.
 */
export async function checkPrecondition(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  stored: { id: string },
  sent: Row = {},
): Promise<void> {
  const { id } = stored
  const noted = req.context.precondition as NotedIfMatch | undefined
  if (noted?.collection !== collection.slug || (noted.id !== null && noted.id !== id)) return
  if (noted.ifMatch === '*') return
  const now = await newestVersion<Row>(collection, stored, req)
  const updatedAt = now && isoOf(now.updatedAt)
  if (!now || !updatedAt || noted.ifMatch.includes(updatedAt)) return
  const paths = collection.versions
    ? await changedSince(req, collection, id, noted.ifMatch, now)
    : changedFields(
        collection.flattenedFields.filter(({ name }) => sent[name] !== undefined),
        { ...stored },
        sent,
      )
  throw preconditionFailed(updatedAt, paths, Boolean(collection.versions))
}

/**
 * The message contains no colon, because the admin's toast takes what follows one for a list of
 * fields.
 */
function preconditionFailed(
  updatedAt: string,
  paths: string[],
  isKnown: boolean,
): PreconditionFailed {
  const what =
    paths.length === 0
      ? ''
      : isKnown
        ? ` Since then this changed (${paths.join(', ')}).`
        : ` What you send differs from it in ${paths.join(', ')}.`
  const message = `It was changed by somebody else on ${formatTime(updatedAt)}, after you opened it; nothing was saved.${what} Read it again and repeat your change.`
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

/**
 * What differs from the version on which the write is based; nothing if that version no longer
 * exists.
 */
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
