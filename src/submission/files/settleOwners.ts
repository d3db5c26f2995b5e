import type { PayloadRequest, Where } from 'payload'
import type { OwnedFile } from '@/publications/mayShow'
import type { StoredProject } from '@/project'
import { pathsTo } from '@/project/within'
import { readFiles, type FileReference, type Naming } from './filesOf'

/**
 * Keeps each file that a project names with its owner, in the transaction of `req`. A file that the
 * secretariat put here belongs to the state that showed it first, else to the one that names it
 * first. A project that is handed over takes its files along: the new state works on with
 * them, and the old one shows them no more.
 */
export async function settleOwners(
  project: StoredProject,
  before: Naming,
  req: PayloadRequest,
): Promise<void> {
  const { leadState } = project
  const rows = await readFiles([project, before], req)
  for (const collection of ['documents', 'media'] as const) {
    for (const row of rows[collection]) {
      const state = row.state
        ? wasHandedOver(row, project, before)
          ? leadState
          : row.state
        : ((await firstToShow(collection, row, req)) ?? leadState)
      if (state === row.state) continue
      await req.payload.db.updateOne({ collection, id: row.id, data: { state }, req })
    }
  }
}

function wasHandedOver(row: OwnedFile, { leadState }: StoredProject, before: Naming): boolean {
  return before.leadState !== leadState && row.state === before.leadState
}

/** The state whose project was the first to be published with the file; null for none. */
async function firstToShow(
  collection: FileReference['collection'],
  { id }: OwnedFile,
  req: PayloadRequest,
): Promise<string | null> {
  const names: Where[] = pathsTo(collection).map((path) => ({
    [`version.${path}`]: { in: [id] },
  }))
  const { docs } = await req.payload.db.findVersions<StoredProject>({
    collection: 'projects',
    where: { and: [{ 'version._status': { equals: 'published' } }, { or: names }] },
    sort: 'createdAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version.leadState ?? null
}
