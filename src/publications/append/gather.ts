import type { PayloadRequest } from 'payload'
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
    pictures: await byId<StoredPicture>('media', project.images ?? [], req),
    documents: await byId<StoredDocument>('documents', documentsOf(project), req),
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
export function documentsOf(project: StoredProject): string[] {
  const shown = Object.values(project.readiness ?? {}).map((step) => step?.document)
  return [...(project.documents ?? []), ...shown.filter((id) => typeof id === 'string')]
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
