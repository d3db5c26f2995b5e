import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { fieldsOf, FORUM_SHAPE, writeForumRecord } from '@/forum/records'
import { canonicalJson, digestOf } from '@/publications/canonical'
import { FORUM_LOG, type StoredForumPublication } from '@/publications/log'
import type { Field } from '@/description/kinds'
import type { ForumSubject } from '@/vocabulary'
import { storedRow } from '../stored'
import { appendRow, currentRow } from './appendRow'

interface StoredEntry {
  id: string
  _status?: string | null
  code: string
  embargoEnds?: string | null
}

/**
 * After every write of an entry of the Forum: its log follows what the public row says now, as the
 * projects' log does. The codes of what it names are written out; whether the public sees those is
 * asked when it is read, so a withdrawn project is linked nowhere from that moment on.
 */
export function appendForum(subject: ForumSubject): CollectionAfterChangeHook {
  return async function appendForumPublication({ collection, doc, req }) {
    const row = await storedRow<StoredEntry>(collection, doc as { id: string }, req)
    if (!row)
      throw new Error(`The entry ${(doc as { id: string }).id} that was just stored is not there.`)
    const current = await currentRow<StoredForumPublication>(
      FORUM_LOG,
      { row: { equals: row.id } },
      req,
    )
    const shown = current?.kind === 'published' ? current : null
    if (row._status !== 'published') {
      if (shown)
        await appendRow(FORUM_LOG, { ...shown, kind: 'withdrawn', record: null }, shown, req)
      return
    }
    const codes = await readCodes(fieldsOf(subject), row, req)
    const text = canonicalJson(writeForumRecord(subject, { ...row }, codes))
    const digest = digestOf(text)
    const visibleFrom = row.embargoEnds || null
    if (shown?.digest === digest && (shown.visibleFrom ?? null) === visibleFrom) return
    const entry = { subject, row: row.id, code: row.code, record: text, shape: FORUM_SHAPE, digest }
    await appendRow<StoredForumPublication>(
      FORUM_LOG,
      { ...entry, kind: 'published', visibleFrom },
      current,
      req,
    )
  }
}

/** The public codes of the rows that an entry names: one query a collection. */
async function readCodes(
  fields: readonly Field[],
  row: object,
  req: PayloadRequest,
): Promise<ReadonlyMap<string, string>> {
  const codes = new Map<string, string>()
  for (const collection of ['editions', 'projects'] as const) {
    const ids = fields.flatMap(({ form, name }) =>
      form.kind === 'reference' && form.to === collection
        ? ([(row as Record<string, unknown>)[name] ?? []].flat() as string[])
        : [],
    )
    if (ids.length === 0) continue
    const { docs } = await req.payload.db.find<{ id: string; code: string }>({
      collection,
      where: { id: { in: ids } },
      limit: ids.length,
      pagination: false,
      select: { code: true },
      req,
    })
    for (const { id, code } of docs) codes.set(id, code)
  }
  return codes
}
