import type { BasePayload } from 'payload'
import { PROJECT_LOG, type StoredPublication } from './log'
import { createLogReader } from './logReader'
import type { Publication, PublicationsReader } from './types'

/** How many rows of one project a history reads, newest first. */
const MAX_HISTORY_ROWS = 500

/**
 * The log as the read side sees it: by number and by project, without the records of withdrawn
 * projects.
 */
export function createPublicationsReader(payload: Pick<BasePayload, 'db'>): PublicationsReader {
  const { commitMarker, find, head } = createLogReader<StoredPublication>(payload, PROJECT_LOG)
  return {
    ...(commitMarker && { commitMarker }),
    head,
    async readAfter(seq, limit) {
      const rows = await find({ seq: { greater_than: seq } }, limit)
      return rows.map((row) => publicationOf(row, row.current))
    },
    async readCurrentAfter(seq, limit) {
      const rows = await find(
        { current: { equals: true }, kind: { equals: 'published' }, seq: { greater_than: seq } },
        limit,
      )
      return rows.map((row) => publicationOf(row, true))
    },
    async readProject(code) {
      const rows = (await find({ code: { equals: code } }, MAX_HISTORY_ROWS, '-seq')).reverse()
      const shown = rows.at(-1)?.kind === 'published'
      return rows.map((row) => publicationOf(row, shown))
    },
    async readCurrentOf(codes) {
      if (codes.length === 0) return []
      const rows = await find({ code: { in: [...codes] }, current: { equals: true } }, codes.length)
      return rows.map((row) => publicationOf(row, true))
    },
  }
}

function publicationOf(row: StoredPublication, withRecord: boolean): Publication {
  const { at, code, current, digest, firstPublishedAt, kind, seq, shape } = row
  const reason = row.reason ?? null
  const record = withRecord && kind === 'published' ? (row.record ?? null) : null
  return { seq, code, kind, at, firstPublishedAt, shape, digest, current, reason, record }
}
