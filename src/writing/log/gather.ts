import type { PayloadRequest } from 'payload'
import { mayShow, type OwnedFile } from '@/publications/mayShow'
import type {
  Material,
  StoredDocument,
  StoredOrganisation,
  StoredPicture,
  StoredProgramme,
  StoredProject,
} from '@/project'
import { idsIn, type ReferredTo } from '@/project/within'
import { readRates } from './readRates'

/** Reads what a project's record is written from, in the transaction of `req`: one query a collection. */
export async function gather(project: StoredProject, req: PayloadRequest): Promise<Material> {
  return {
    project,
    organisations: await byId<StoredOrganisation>(
      'organisations',
      idsIn(project, 'organisations'),
      req,
    ),
    programmes: await byId<StoredProgramme>('programmes', idsIn(project, 'programmes'), req),
    pictures: await filesById<StoredPicture>('media', idsIn(project, 'media'), project, req),
    documents: await filesById<StoredDocument>(
      'documents',
      idsIn(project, 'documents'),
      project,
      req,
    ),
    rates: await readRates(project, req),
  }
}

/** Files without those that the project may not show: its record never leads to a closed door. */
async function filesById<Row extends OwnedFile>(
  collection: 'documents' | 'media',
  ids: string[],
  { leadState }: StoredProject,
  req: PayloadRequest,
): Promise<Map<string, Row>> {
  const rows = await byId<Row>(collection, ids, req)
  return new Map([...rows].filter(([, row]) => mayShow(row, leadState)))
}

async function byId<Row extends { id: string }>(
  collection: ReferredTo,
  ids: string[],
  req: PayloadRequest,
): Promise<Map<string, Row>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where: { id: { in: wanted } },
    limit: wanted.length,
    pagination: false,
    req,
  })
  return new Map(docs.map((row) => [row.id, row]))
}
