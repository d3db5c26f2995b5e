import type { BasePayload } from 'payload'
import type { ForumSubject } from '@/vocabulary'
import { FORUM_LOG, type StoredForumPublication } from './log'
import { createLogReader } from './logReader'
import type { PublicationHead } from './types'

/** One row of the Forum's log with its text: canonical JSON of a record; null when withdrawn. */
export interface ForumPublication extends PublicationHead {
  subject: ForumSubject
  /** ISO 8601 in UTC: nothing of it is shown before; null without an embargo. */
  visibleFrom: string | null
  record: string | null
}

/** What the read side may ask of the Forum's log. Every read throws when the database is out of reach. */
export interface ForumReader {
  /** The database's epoch and the last `seq`, 0 for an empty log. */
  head(): Promise<{ epoch: string; seq: number }>
  /** Rows after `seq`, in order, at most `limit`. */
  readAfter(seq: number, limit: number): Promise<ForumPublication[]>
}

/** The Forum's log as the read side sees it. */
export function createForumReader(payload: Pick<BasePayload, 'db'>): ForumReader {
  const { find, head } = createLogReader<StoredForumPublication>(payload, FORUM_LOG)
  return {
    head,
    async readAfter(seq, limit) {
      const rows = await find({ seq: { greater_than: seq } }, limit)
      return rows.map(publicationOf)
    },
  }
}

function publicationOf(row: StoredForumPublication): ForumPublication {
  const { at, code, current, digest, firstPublishedAt, kind, seq, shape } = row
  return {
    seq,
    subject: row.subject as ForumSubject,
    code,
    kind,
    at,
    firstPublishedAt,
    shape,
    digest,
    current,
    visibleFrom: row.visibleFrom && row.visibleFrom > EARLIEST ? row.visibleFrom : null,
    record: kind === 'published' ? (row.record ?? null) : null,
  }
}

/** What an entry without an embargo has. */
const EARLIEST = '1970-01-02'
