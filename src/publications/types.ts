import type { PublicationKind } from '@/vocabulary'

/** One row of the log without its text. Instants are ISO 8601 in UTC. */
export interface PublicationHead {
  /** Strictly increasing in commit order, from 1. */
  seq: number
  code: string
  kind: PublicationKind
  at: string
  /** Time of this project's first publication. */
  firstPublishedAt: string
  /** Number of the form of `record`. */
  shape: number
  /** SHA-256 of `record`, hexadecimal; of the text as it was when redacted. */
  digest: string
  /** Whether this is the row that investors see now. */
  current: boolean
}

/** One row with its text: canonical JSON of a `PublicRecord`; null when withdrawn or redacted. */
export interface Publication extends PublicationHead {
  record: string | null
}

/** What the read side may ask of the log. Every read throws when the database is out of reach. */
export interface PublicationsReader {
  /**
   * What differs from before whenever anything was committed to the database since: next to nothing
   * to ask, so that a reader that is up to date need not ask `head` for each answer. Left out where
   * the engine has no such thing.
   */
  commitMarker?: () => number
  /** The database's epoch (changed by a restore) and the last `seq`, 0 for an empty log. */
  head(): Promise<{ epoch: string; seq: number }>
  /** Rows after `seq`, in order, at most `limit`; those of a withdrawn project carry no record. */
  readAfter(seq: number, limit: number): Promise<Publication[]>
  /** Current published rows after `seq`, in order, at most `limit`: what a start loads. */
  readCurrentAfter(seq: number, limit: number): Promise<Publication[]>
  /** All rows of one project, in order; without records when it is withdrawn now. */
  readProject(code: string): Promise<Publication[]>
  /** The current row of each project named, in no order; unknown codes are left out. */
  readCurrentOf(codes: readonly string[]): Promise<Publication[]>
}
