import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { nextNumber } from '@/database/counter'
import { canonicalJson, digestOf } from '@/publications/canonical'
import { readRecord, SHAPE } from '@/publications/shape'
import type { StoredProject } from '@/project'
import { writeRecord } from '@/project/record'
import { storedRow } from '../stored'
import { appliedRates } from './appliedRates'
import { gather } from './gather'
import { markPublic } from './markPublic'
import type { StoredPublication } from '@/publications/row'

/** The counter of the log's `seq` in the registry. */
const SEQ = 'publications'

/**
 * Brings the log up to what the public row of a project says now, in the transaction of `req`. `doc`
 * is what Payload hands to the hooks of the write, or an object made for this call:
 * published with another text appends `published`; public before and no longer appends
 * `withdrawn`; otherwise nothing. It reads the stored row and not the request, since a draft saved
 * over a published project and an unpublish look alike to a hook. Throws when a row can not be
 * written, and with that the whole write is undone.
 *
 * Only an `approved` text takes the exchange rates of today. Any other write, such as a draft or a
 * renamed organisation, keeps those of the record: nobody approved another figure.
 */
export async function appendPublication(
  doc: { id: string },
  req: PayloadRequest,
  approved = false,
): Promise<void> {
  const { collections, db } = req.payload
  const row = await storedRow<StoredProject>(collections.projects.config, doc, req)
  const project = doc.id
  const current = await db.findOne<StoredPublication>({
    collection: 'publications',
    where: { project: { equals: project }, current: { equals: true } },
    req,
  })
  const shown = current?.kind === 'published' ? current : null
  const before = shown?.record ? readRecord(shown.shape, shown.record) : null

  if (row?._status !== 'published') {
    if (shown) await write({ ...shown, kind: 'withdrawn', record: null }, current, req)
  } else {
    // A redacted text comes back by an approval alone.
    if (shown && !before && !approved) return
    const material = await gather(row, req)
    const rates = shown && !approved ? appliedRates(shown) : material.rates
    const text = canonicalJson(writeRecord({ ...material, rates }))
    // A row of an older form says the same in other words: no change of the project.
    if (before && canonicalJson(before) === text) return
    const digest = digestOf(text)
    if (shown?.digest === digest) return
    const entry = { project, code: row.code, record: text, shape: SHAPE, digest }
    await write({ ...entry, kind: 'published' }, current, req)
  }
  await markPublic(row, req, before)
}

type Entry = Pick<StoredPublication, 'code' | 'digest' | 'kind' | 'project' | 'record' | 'shape'>

async function write(
  { code, digest, kind, project, record, shape }: Entry,
  current: StoredPublication | null,
  req: PayloadRequest,
): Promise<void> {
  const { db } = req.payload
  const seq = await nextNumber(SEQ, req)
  const at = await nextInstant(seq, req)
  if (current) {
    await db.updateOne({
      collection: 'publications',
      id: current.id,
      data: { current: false },
      req,
    })
  }
  const entry: StoredPublication = {
    id: uuidv7(),
    seq,
    project,
    code,
    kind,
    at,
    firstPublishedAt: current?.firstPublishedAt ?? at,
    approver: req.user?.id ?? null,
    record: record ?? null,
    shape,
    digest,
    current: true,
  }
  await db.create({ collection: 'publications', data: { ...entry }, req })
}

/** Now, but never before the row above: clocks may be set back. */
async function nextInstant(seq: number, req: PayloadRequest): Promise<string> {
  const above = await req.payload.db.findOne<StoredPublication>({
    collection: 'publications',
    where: { seq: { equals: seq - 1 } },
    req,
  })
  const now = new Date().toISOString()
  return above && above.at > now ? above.at : now
}
