import type { PublicationKind } from '@/vocabulary'

/** One row of the log without its record. Instants are ISO 8601 in UTC. */
export interface PublicationHead {
  /** Strictly increasing in commit order, from 1. */
  seq: number
  code: string
  kind: PublicationKind
  at: string
  /** Time of this project's first publication. */
  firstPublishedAt: string
  /** The format version of `record`. */
  shape: number
  /** SHA-256 of `record`, in hexadecimal; of a redacted row, of the text before the redaction. */
  digest: string
  /** Whether this is the row that investors see now. */
  current: boolean
}

/** One row with its record: canonical JSON of a `PublicRecord`; null if withdrawn or redacted. */
export interface Publication extends PublicationHead {
  record: string | null
  /** Of a correction of a compiled record: what was wrong; else null. */
  reason: string | null
}

/** What the read side may ask of the log. Every read throws when the database is unreachable. */
export interface PublicationsReader {
  /**
   * A value that changes whenever anything is committed to the database. It costs almost nothing,
   * so a reader that is up to date need not call `head` for every response. Absent for an engine
   * without one.
   */
  commitMarker?: () => number
  /** The database's epoch (changed by a restore) and the last `seq`, 0 for an empty log. */
  head(): Promise<{ epoch: string; seq: number }>
  /** Rows after `seq`, in order, at most `limit`; those of a withdrawn project carry no record. */
  readAfter(seq: number, limit: number): Promise<Publication[]>
  /** Current published rows after `seq`, in order, at most `limit`: what is loaded at the start. */
  readCurrentAfter(seq: number, limit: number): Promise<Publication[]>
  /** All rows of one project, in order; without records if it is withdrawn now. */
  readProject(code: string): Promise<Publication[]>
  /** The current row of each given project, in no particular order; unknown codes are left out. */
  readCurrentOf(codes: readonly string[]): Promise<Publication[]>
}
