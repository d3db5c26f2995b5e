import type { PayloadRequest } from 'payload'
import { mayShow, type OwnedFile } from '../mayShow'
import type {
  Material,
  StoredDocument,
  StoredOrganisation,
  StoredPicture,
  StoredProgramme,
  StoredProject,
} from '../record/stored'
import { readRates } from './readRates'

/** Reads what a project's record is written from, in the transaction of `req`: one query a collection. */
export async function gather(project: StoredProject, req: PayloadRequest): Promise<Material> {
  return {
    project,
    organisations: await byId<StoredOrganisation>('organisations', organisationsOf(project), req),
    programmes: await byId<StoredProgramme>('programmes', project.programmes ?? [], req),
    pictures: await filesById<StoredPicture>('media', project.images ?? [], project, req),
    documents: await filesById<StoredDocument>('documents', documentsOf(project), project, req),
    rates: await readRates(project, req),
  }
}

/** The organisations that a project names, in whatever part. */
export function organisationsOf(project: StoredProject): string[] {
  const { contractors, funding, implementingAgencies, owner } = project
  const rows = [...(implementingAgencies ?? []), ...(contractors ?? []), ...(funding ?? [])]
  const ids = [owner, ...rows.map(({ organisation }) => organisation)]
  return ids.filter((id) => typeof id === 'string')
}

/** The documents that a project names, readiness included. */
export function documentsOf({
  documents,
  readiness,
}: Pick<Partial<StoredProject>, 'documents' | 'readiness'>): string[] {
  const shown = Object.values(readiness ?? {}).map((step) => step?.document)
  return [...(documents ?? []), ...shown.filter((id) => typeof id === 'string')]
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

type Referred = 'documents' | 'media' | 'organisations' | 'programmes'

async function byId<Row extends { id: string }>(
  collection: Referred,
  ids: (string | null | undefined)[],
  req: PayloadRequest,
): Promise<Map<string, Row>> {
  const wanted = [...new Set(ids.filter((id) => typeof id === 'string'))]
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
