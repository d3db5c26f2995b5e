import type { PayloadRequest, Where } from 'payload'
import { REFERRING_PATHS } from '../referring'
import { readRecord, SHAPE } from '../record/shape'
import type { StoredProject } from '../record/stored'
import type { PublicRecord } from '../record/types'
import { documentsOf, organisationsOf } from './gather'

/** Collections of which strangers see only the rows that a current record names. */
type Marked = 'documents' | 'media' | 'organisations'

/** By what a row of the collection is found in a record that was public. */
type FindNamed = (record: PublicRecord) => Where

const NAMED_BEFORE: Record<Marked, FindNamed> = {
  media: ({ images }) => ({ filename: { in: images.map(({ url }) => fileOf(url)) } }),
  documents: ({ documents, readiness }) => {
    const shown = readiness.flatMap(({ document }) => document ?? [])
    return { filename: { in: [...documents, ...shown].map(({ url }) => fileOf(url)) } }
  },
  organisations: ({ contractors, funding, implementingAgencies, owner }) => {
    const funders = funding.map(({ organisation }) => organisation)
    const parties = [owner, ...implementingAgencies, ...contractors, ...funders]
    return { 'name.en': { in: parties.flatMap((party) => party?.name.en ?? []) } }
  },
}

function fileOf(url: string): string {
  return decodeURIComponent(url.slice(url.lastIndexOf('/') + 1))
}

/**
 * Opens to strangers the files and organisations that a public record names, and closes those that
 * none names any more: an organisation met only in drafts would tell of them. `before` is the text
 * of the record that was public until now.
 */
export async function markPublic(
  project: StoredProject | null,
  req: PayloadRequest,
  before: string | null,
): Promise<void> {
  const shown = project?._status === 'published' ? project : null
  const record = before ? readRecord(SHAPE, before) : null
  await mark('media', shown?.images ?? [], record, req)
  await mark('documents', shown ? documentsOf(shown) : [], record, req)
  await mark('organisations', shown ? organisationsOf(shown) : [], record, req)
}

interface MarkedRow {
  id: string
  public?: boolean | null
  restricted?: boolean | null
}

async function mark(
  collection: Marked,
  named: string[],
  before: PublicRecord | null,
  req: PayloadRequest,
): Promise<void> {
  const { db } = req.payload
  const either: Where[] = [{ id: { in: named } }]
  if (before) either.push({ and: [NAMED_BEFORE[collection](before), { public: { equals: true } }] })
  if (named.length === 0 && !before) return
  const { docs } = await db.find<MarkedRow>({
    collection,
    where: { or: either },
    limit: MOST_ROWS,
    pagination: false,
    req,
  })
  for (const row of docs) {
    const open =
      row.restricted !== true &&
      (named.includes(row.id) || (await isNamed(collection, row.id, req)))
    if (open === (row.public ?? false)) continue
    await db.updateOne({ collection, id: row.id, data: { public: open }, req })
  }
}

/** More than one project can name. */
const MOST_ROWS = 10_000

/** Whether another public project names the row. */
async function isNamed(collection: Marked, id: string, req: PayloadRequest): Promise<boolean> {
  const where: Where = {
    and: [
      { _status: { equals: 'published' } },
      { or: REFERRING_PATHS[collection].map((path) => ({ [path]: { in: [id] } })) },
    ],
  }
  const { totalDocs } = await req.payload.db.count({ collection: 'projects', where, req })
  return totalDocs > 0
}
