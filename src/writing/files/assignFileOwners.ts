import type { PayloadRequest, Where } from 'payload'
import type { OwnedFile } from '@/publications/mayShow'
import type { StoredProject } from '@/project'
import { idsIn, pathsTo } from '@/project/within'
import { readFiles, type FileReference, type PartialProject } from './fileReferences'

/**
 * Assigns each file of a project to its owner, in the transaction of `req`. A file added by the
 * secretariat belongs to the state that published it first, else to the one that referred to it
 * first. A project that is handed over takes along the files used by it alone: the new state
 * continues with them, and the old one no longer shows them.
 */
export async function assignFileOwners(
  project: StoredProject,
  before: PartialProject,
  req: PayloadRequest,
): Promise<void> {
  const { leadState } = project
  const rows = await readFiles([project, before], req)
  for (const collection of ['documents', 'media'] as const) {
    const inUse = new Set(idsIn(project, collection))
    for (const row of rows[collection]) {
      const state = row.state
        ? inUse.has(row.id) && (await movesWithHandover(collection, row, project, req))
          ? leadState
          : row.state
        : ((await firstPublishingState(collection, row, req)) ?? leadState)
      if (state === row.state) continue
      await req.payload.db.updateOne({ collection, id: row.id, data: { state }, req })
    }
  }
}

/**
 * Whether a file of another state moves along with a project that this state led before: it was in
 * use at the handover, and no other project of that state ever used it. As long as the public sees
 * it as that state's, it stays with it until the handover is published.
 */
async function movesWithHandover(
  collection: FileReference['collection'],
  { id, public: isPublic, state }: OwnedFile,
  project: StoredProject,
  req: PayloadRequest,
): Promise<boolean> {
  if (!state || state === project.leadState) return false
  const { db } = req.payload
  const newestOf = async (...where: Where[]) => {
    const { docs } = await db.findVersions<StoredProject>({
      collection: 'projects',
      where: { and: [...where, { 'version.leadState': { equals: state } }] },
      sort: '-createdAt',
      limit: 1,
      pagination: false,
      req,
    })
    return docs[0]?.version
  }
  const handedOver = await newestOf({ parent: { equals: project.id } })
  if (!handedOver || !idsIn(handedOver, collection).includes(id)) return false
  const byOther = { parent: { not_equals: project.id } }
  if (await newestOf(byOther, namedInVersion(collection, id))) return false
  if (!isPublic) return true
  const { totalDocs } = await db.count({
    collection: 'projects',
    where: {
      and: [
        { id: { equals: project.id } },
        { _status: { equals: 'published' } },
        { leadState: { equals: state } },
      ],
    },
    req,
  })
  return totalDocs === 0
}

/** Versions that refer to a file. */
function namedInVersion(collection: FileReference['collection'], id: string): Where {
  return { or: pathsTo(collection).map((path) => ({ [`version.${path}`]: { in: [id] } })) }
}

/** The state whose project was the first to be published with the file; null for none. */
async function firstPublishingState(
  collection: FileReference['collection'],
  { id }: OwnedFile,
  req: PayloadRequest,
): Promise<string | null> {
  const { docs } = await req.payload.db.findVersions<StoredProject>({
    collection: 'projects',
    where: {
      and: [{ 'version._status': { equals: 'published' } }, namedInVersion(collection, id)],
    },
    sort: 'createdAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version.leadState ?? null
}
