import type { PayloadRequest, Where } from 'payload'
import { mayShow, type OwnedFile } from '@/publications/mayShow'
import { idsIn, pathsTo } from '@/project/within'
import type { StoredProject, PublicRecord } from '@/project'

/** Collections of which strangers see only the rows that a current record names. */
const MARKED = ['media', 'documents', 'organisations'] as const
type Marked = (typeof MARKED)[number]

/** By what the rows of a collection are found that a record names: files by name, others by theirs. */
function namedBefore(collection: Marked, record: PublicRecord): Where {
  const parts = pathsTo(collection).flatMap((path) => partsAt(record, path))
  return collection === 'organisations'
    ? { 'name.en': { in: parts.flatMap(({ name }) => name?.en ?? []) } }
    : { filename: { in: parts.flatMap(({ url }) => (url ? [fileOf(url)] : [])) } }
}

interface NamedPart {
  name?: { en?: string }
  url?: string | null
}

/**
 * What a record has for a field of a project. A row that is nothing but one reference is that itself
 * in the record, and what is stored by its step is a list there.
 */
function partsAt(record: PublicRecord, path: string): NamedPart[] {
  const [field = '', ...inner] = path.split('.')
  const last = inner.at(-1)
  const rows = [(record as Record<string, unknown>)[field]].flat() as (object | null)[]
  return rows.flatMap((row) => {
    const part = (last && row && last in row ? row[last as never] : row) as NamedPart | null
    return part ?? []
  })
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
  if (before) either.push({ and: [namedBefore(collection, before), { public: { equals: true } }] })
  if (ids.length === 0 && !before) return
  const { docs } = await db.find<MarkedRow>({
    collection,
    where: { or: either },
    limit: MAX_ROWS,
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
const MAX_ROWS = 10_000

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
