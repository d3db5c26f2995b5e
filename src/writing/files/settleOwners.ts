import type { PayloadRequest, Where } from 'payload'
import type { OwnedFile } from '@/publications/mayShow'
import type { StoredProject } from '@/project'
import { idsIn, pathsTo } from '@/project/within'
import { readFiles, type FileReference, type Naming } from './filesOf'

/**
 * Keeps each file that a project names with its owner, in the transaction of `req`. A file that the
 * secretariat put here belongs to the state that showed it first, else to the one that names it
 * first. A project that is handed over takes along the files that were its own alone: the new state
 * works on with them, and the old one shows them no more.
 */
export async function settleOwners(
  project: StoredProject,
  before: Naming,
  req: PayloadRequest,
): Promise<void> {
  const { leadState } = project
  const rows = await readFiles([project, before], req)
  for (const collection of ['documents', 'media'] as const) {
    const named = new Set(idsIn(project, collection))
    for (const row of rows[collection]) {
      const state = row.state
        ? named.has(row.id) && (await comesAlong(collection, row, project, req))
          ? leadState
          : row.state
        : ((await firstToShow(collection, row, req)) ?? leadState)
      if (state === row.state) continue
      await req.payload.db.updateOne({ collection, id: row.id, data: { state }, req })
    }
  }
}

/**
 * Whether a file of another state comes along with a project that this state led before: it was
 * named when it was handed over, and by no other project of that state at any time. While the
 * public sees it as that state's, it stays so until the handover is published.
 */
async function comesAlong(
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

/** Versions that name a file. */
function namedInVersion(collection: FileReference['collection'], id: string): Where {
  return { or: pathsTo(collection).map((path) => ({ [`version.${path}`]: { in: [id] } })) }
}

/** The state whose project was the first to be published with the file; null for none. */
async function firstToShow(
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
