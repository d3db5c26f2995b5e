import { createHash } from 'node:crypto'

import type { PublicRecord } from '@/project'
import { SHAPE } from '@/publications/shape'
import type { Publication, PublicationsReader } from '@/publications/types'

/** The reads that may wait and fail; `mark` is a look that does neither. */
type Read = Exclude<keyof PublicationsReader, 'commitMarker'>

/** A log in memory that keeps the promises of the stored one, and can be made to fail or to wait. */
export interface Log extends PublicationsReader {
  publish(record: PublicRecord, at?: string): Publication
  withdraw(code: string): Publication
  /** Empties the text of a row, as an administrator may. */
  redact(seq: number): void
  /** Another database in the place of this one: other epoch, the given records only. */
  restore(epoch: string, records: readonly PublicRecord[]): void
  /** While set, every read fails with it. */
  failure: Error | undefined
  /** Called at the begin of every read; a promise makes the read wait before it looks. */
  onRead: ((name: Read) => Promise<void> | void) | undefined
  /** Called when a read has looked; a promise keeps what it saw from its asker until then. */
  onLooked: ((name: Read) => Promise<void> | void) | undefined
  /** How often each read was made. */
  reads: Record<Read, number>
}

export function createLog(records: readonly PublicRecord[] = []): Log {
  let epoch = 'first'
  let rows: Publication[] = []

  const currentOf = (code: string) => rows.findLast((row) => row.code === code)
  const isWithdrawn = (code: string) => currentOf(code)?.kind === 'withdrawn'
  const visible = (row: Publication): Publication =>
    isWithdrawn(row.code) ? { ...row, record: null } : { ...row }

  const append = (code: string, kind: Publication['kind'], record: string | null, at?: string) => {
    const first = rows.find((row) => row.code === code)
    const seq = (rows.at(-1)?.seq ?? 0) + 1
    const time = at ?? new Date(Date.UTC(2026, 0, 1) + seq * 60_000).toISOString()
    const digest = createHash('sha256')
      .update(record ?? '')
      .digest('hex')
    rows = rows.map((row) => (row.code === code ? { ...row, current: false } : row))
    const row: Publication = {
      seq,
      code,
      kind,
      at: time,
      firstPublishedAt: first?.firstPublishedAt ?? time,
      shape: SHAPE,
      digest,
      current: true,
      record,
      reason: null,
    }
    rows.push(row)
    return row
  }

  const reading = async <Answer>(name: Read, answer: () => Answer): Promise<Answer> => {
    log.reads[name] += 1
    await log.onRead?.(name)
    await Promise.resolve()
    if (log.failure) throw log.failure
    const seen = answer()
    await log.onLooked?.(name)
    return seen
  }

  const log: Log = {
    failure: undefined,
    onRead: undefined,
    onLooked: undefined,
    reads: { head: 0, readAfter: 0, readCurrentAfter: 0, readProject: 0, readCurrentOf: 0 },
    publish: (record, at) => append(record.code, 'published', JSON.stringify(record), at),
    withdraw: (code) => append(code, 'withdrawn', null),
    redact(seq) {
      rows = rows.map((row) => (row.seq === seq ? { ...row, record: null } : row))
    },
    restore(name, restored) {
      epoch = name
      rows = []
      for (const record of restored) log.publish(record)
    },
    head: () => reading('head', () => ({ epoch, seq: rows.at(-1)?.seq ?? 0 })),
    readAfter: (seq, limit) =>
      reading('readAfter', () =>
        rows
          .filter((row) => row.seq > seq)
          .slice(0, limit)
          .map(visible),
      ),
    readCurrentAfter: (seq, limit) =>
      reading('readCurrentAfter', () =>
        rows
          .filter((row) => row.seq > seq && row.current && row.kind === 'published')
          .slice(0, limit)
          .map(visible),
      ),
    readProject: (code) =>
      reading('readProject', () => rows.filter((row) => row.code === code).map(visible)),
    readCurrentOf: (codes) =>
      reading('readCurrentOf', () => codes.flatMap((code) => currentOf(code) ?? []).map(visible)),
  }
  for (const record of records) log.publish(record)
  return log
}
