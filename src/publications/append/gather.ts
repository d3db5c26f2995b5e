import type { PayloadRequest } from 'payload'
import type {
  Material,
  StoredDocument,
  StoredOrganisation,
  StoredPicture,
  StoredProgramme,
  StoredProject,
  StoredRate,
} from '../record/stored'

/** Reads what a project's record is written from, in the transaction of `req`: one query a collection. */
export async function gather(project: StoredProject, req: PayloadRequest): Promise<Material> {
  return {
    project,
    organisations: await byId<StoredOrganisation>('organisations', organisationsOf(project), req),
    programmes: await byId<StoredProgramme>('programmes', project.programmes ?? [], req),
    pictures: await byId<StoredPicture>('media', project.images ?? [], req),
    documents: await byId<StoredDocument>('documents', documentsOf(project), req),
    rates: await ratesFor(project, req),
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

/** A bound for one currency's rates: a century of years and months. */
const MOST_RATES = 1500

/** The rates of the currencies that the project's amounts are in. */
async function ratesFor(project: StoredProject, req: PayloadRequest): Promise<StoredRate[]> {
  const amounts = [project.cost, project.investmentSought, ...(project.costAlternatives ?? [])]
  const currencies = new Set(
    amounts.flatMap((amount) => amount?.currency ?? []).filter((currency) => currency !== 'USD'),
  )
  if (currencies.size === 0) return []
  const { docs } = await req.payload.db.find<StoredRate>({
    collection: 'exchange-rates',
    where: { currency: { in: [...currencies] } },
    limit: currencies.size * MOST_RATES,
    pagination: false,
    req,
  })
  return docs
}
