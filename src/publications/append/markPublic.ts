import type { PayloadRequest, Where } from 'payload'
import { mayShow, type OwnedFile } from '../mayShow'
import { idsIn, pathsTo } from '@/project/within'
import type { StoredProject, PublicRecord } from '@/project'

/** Collections of which strangers see only the rows that a current record names. */
const MARKED = ['media', 'documents', 'organisations'] as const
type Marked = (typeof MARKED)[number]

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
 * none names any more: an organisation met only in drafts would tell of them. `before` is the record
 * that was public until now.
 */
export async function markPublic(
  project: StoredProject | null,
  req: PayloadRequest,
  before: PublicRecord | null,
): Promise<void> {
  const shown = project?._status === 'published' ? project : null
  const lead = shown?.leadState ?? null
  for (const collection of MARKED) {
    await mark(collection, { lead, ids: shown ? idsIn(shown, collection) : [] }, before, req)
  }
}

/** What a public project names, and the state that leads it. */
interface Named {
  ids: string[]
  lead: string | null
}

interface MarkedRow extends OwnedFile {
  restricted?: boolean | null
}

async function mark(
  collection: Marked,
  { ids, lead }: Named,
  before: PublicRecord | null,
  req: PayloadRequest,
): Promise<void> {
  const { db } = req.payload
  const either: Where[] = [{ id: { in: ids } }]
  if (before) either.push({ and: [NAMED_BEFORE[collection](before), { public: { equals: true } }] })
  if (ids.length === 0 && !before) return
  const { docs } = await db.find<MarkedRow>({
    collection,
    where: { or: either },
    limit: MOST_ROWS,
    pagination: false,
    req,
  })
  for (const row of docs) {
    const isOpenedHere =
      lead !== null &&
      ids.includes(row.id) &&
      (collection === 'organisations' || mayShow(row, lead))
    const open = row.restricted !== true && (isOpenedHere || (await isNamed(collection, row, req)))
    if (open === (row.public ?? false)) continue
    await db.updateOne({ collection, id: row.id, data: { public: open }, req })
  }
}

/** More than one project can name. */
const MOST_ROWS = 10_000

/** Whether another public project names the row, and may show it where it is a file. */
async function isNamed(
  collection: Marked,
  { id, public: isPublic, state }: MarkedRow,
  req: PayloadRequest,
): Promise<boolean> {
  const owned: Where[] =
    collection === 'organisations' || isPublic ? [] : [{ leadState: { equals: state ?? '' } }]
  const where: Where = {
    and: [
      { _status: { equals: 'published' } },
      { or: pathsTo(collection).map((path) => ({ [path]: { in: [id] } })) },
      ...owned,
    ],
  }
  const { totalDocs } = await req.payload.db.count({ collection: 'projects', where, req })
  return totalDocs > 0
}
