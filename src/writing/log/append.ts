import type { PayloadRequest } from 'payload'
import { canonicalJson, digestOf } from '@/publications/canonical'
import { PROJECT_LOG, type StoredPublication } from '@/publications/log'
import { readRecord, SHAPE } from '@/publications/shape'
import type { StoredProject } from '@/project'
import { writeRecord } from '@/project/record'
import { storedRow } from '../stored'
import { appendRow, currentRow } from './appendRow'
import { appliedRates } from './appliedRates'
import { gather } from './gather'
import { markPublic } from './markPublic'

/**
 * Brings the log up to what the public row of a project says now, in the transaction of `req`. `doc`
 * is what Payload hands to the hooks of the write, or an object made for this call:
 * published with another text appends `published`; public before and no longer appends
 * `withdrawn`; otherwise nothing. It reads the stored row and not the request, since a draft saved
 * over a published project and an unpublish look alike to a hook. Throws when a row cannot be
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
  const projects = req.payload.collections.projects.config
  const row = await storedRow<StoredProject>(projects, doc, req)
  const project = doc.id
  const current = await currentRow<StoredPublication>(
    PROJECT_LOG,
    { project: { equals: project } },
    req,
  )
  const shown = current?.kind === 'published' ? current : null
  const before = shown?.record ? readRecord(shown.shape, shown.record) : null

  if (row?._status !== 'published') {
    if (shown)
      await appendRow(PROJECT_LOG, { ...shown, kind: 'withdrawn', record: null }, shown, req)
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
    await appendRow(PROJECT_LOG, { ...entry, kind: 'published' }, current, req)
  }
  await markPublic(row, req, before)
}
