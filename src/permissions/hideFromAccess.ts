import {
  docAccessOperation,
  NotFound,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { isReadable } from './hideReferences'

/**
 * Payload says what anybody may do with a row that exists, and 404 for one that does not: so it tells
 * which ids exist. Here a row that the reader may not open is answered like one that does not exist,
 * over REST and GraphQL.
 */
export function hideFromAccess(config: SanitizedConfig): void {
  for (const { endpoints, slug } of config.collections) {
    if (endpoints) endpoints.unshift(accessRoute(slug))
  }
  const { queries } = config.graphQL
  config.graphQL.queries = (graphql, built) => {
    const { collections, Query } = built as unknown as Built
    for (const [slug, { graphQL }] of Object.entries(collections)) {
      const field = graphQL && Query.fields[`docAccess${graphQL.type.name}`]
      if (field) hideIn(field, slug)
    }
    return queries?.(graphql, built) ?? {}
  }
}

function accessRoute(slug: CollectionSlug): Omit<Endpoint, 'root'> {
  return {
    path: '/access/:id',
    method: 'post',
    handler: async (req) => {
      const id = String(req.routeParams?.id)
      await refuseHidden(slug, id, req)
      const collection = req.payload.collections[slug]
      return Response.json(await docAccessOperation({ id, collection, data: req.data, req }))
    },
  }
}

/** What of Payload's GraphQL schema, while it is built, is read here. */
interface Built {
  collections: Record<string, { graphQL?: { type: { name: string } } }>
  Query: { fields: Record<string, AccessField | undefined> }
}

interface AccessField {
  resolve: (source: unknown, args: { id: string }, context: { req: PayloadRequest }) => unknown
}

function hideIn(field: AccessField, slug: string): void {
  const { resolve } = field
  field.resolve = async (source, args, context) => {
    await refuseHidden(slug as CollectionSlug, args.id, context.req)
    return resolve(source, args, context)
  }
}

async function refuseHidden(slug: CollectionSlug, id: string, req: PayloadRequest): Promise<void> {
  if (!(await isReadable(slug, id, req))) throw new NotFound(req.t)
}
