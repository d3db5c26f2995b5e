import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  PayloadRequest,
  Where,
} from 'payload'
import { appendPublication } from './append'

/** After every write of a project: the log follows what the public row says now. */
export const appendAfterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  const result = doc as { id: string; _status?: string }
  // A draft over a public text is stored beside it, and is itself no public one.
  await appendPublication(result, req, result._status === 'published')
}

export const appendAfterDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
  await appendPublication({ id: String(id) }, req)
}

/** How many projects are brought up to date between two reads. */
const BATCH = 100

/**
 * A renamed organisation or programme, a picture's new text: the records of the public projects
 * that refer to it change, so their publications are appended in the same transaction.
 */
export function appendForReferring(paths: readonly string[]): CollectionAfterChangeHook {
  return async ({ doc, operation, req }) => {
    if (operation !== 'update') return
    const { id } = doc as { id: string }
    const refers: Where = { or: paths.map((path) => ({ [path]: { in: [id] } })) }
    for await (const project of publicProjects(refers, req))
      await appendPublication({ id: project }, req)
  }
}

async function* publicProjects(refers: Where, req: PayloadRequest): AsyncGenerator<string> {
  for (let after = ''; ;) {
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: 'projects' satisfies CollectionSlug,
      where: {
        and: [{ _status: { equals: 'published' } }, { id: { greater_than: after } }, refers],
      },
      sort: 'id',
      limit: BATCH,
      pagination: false,
      select: { code: true },
      req,
    })
    for (const { id } of docs) yield id
    const last = docs.at(-1)
    if (!last || docs.length < BATCH) return
    after = last.id
  }
}
