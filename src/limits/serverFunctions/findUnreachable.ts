import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { limitListQuery } from '../reads/limitListQuery'
import type { LimitViolation } from '../errors'
import type { ServerFunction } from './functions'

/**
 * Whatever a call concerns that its caller cannot reach: a collection or document that does not
 * exist or that the caller may not read, and a query beyond the limits of REST. Lowers the query to
 * those limits.
 */
export async function findUnreachable(
  { document, query }: ServerFunction,
  args: Record<string, unknown>,
  req: PayloadRequest,
): Promise<LimitViolation[]> {
  const slug = args.collectionSlug as string
  const collection = await readableCollection(slug, req)
  if (!collection) return [{ path: 'collectionSlug', message: 'There is no such collection.' }]
  const { schemaPath } = args as { schemaPath?: string }
  if (schemaPath && schemaPath !== slug && !schemaPath.startsWith(`${slug}.`)) {
    return [{ path: 'schemaPath', message: `Write a path that starts with ${slug}.` }]
  }
  const id = document && args[document]
  if (document && typeof id === 'string' && !(await isReadable(slug, id, req))) {
    return [{ path: document, message: `There is no such document in ${slug}.` }]
  }
  if (!query || !args[query]) return []
  const { errors, fit } = limitListQuery(args[query], collection)
  args[query] = fit
  return errors
}

async function readableCollection(
  slug: string,
  req: PayloadRequest,
): Promise<SanitizedCollectionConfig | undefined> {
  const { collections } = req.payload
  // Payload's own collections have no form and no list.
  if (!Object.hasOwn(collections, slug) || slug.startsWith('payload-')) return undefined
  const { config } = collections[slug as CollectionSlug]
  return (await config.access.read({ req })) === false ? undefined : config
}

async function isReadable(slug: string, id: string, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: slug as CollectionSlug,
    where: { id: { equals: id } },
    overrideAccess: false,
    req,
  })
  return totalDocs > 0
}
