import type { PublicationKind } from '@/vocabulary'

/** A row of a log as stored, whatever it is about. Instants are ISO 8601 in UTC. */
export interface StoredLogRow {
  id: string
  seq: number
  code: string
  kind: PublicationKind
  at: string
  firstPublishedAt: string
  approver?: string | null
  record?: string | null
  shape: number
  digest: string
  current: boolean
}

/** A row of the log of projects. */
export interface StoredPublication extends StoredLogRow {
  project: string
  /** Of a correction of a compiled record: what was wrong, for readers. */
  reason?: string | null
}

/** A row of the Forum's log. */
export interface StoredForumPublication extends StoredLogRow {
  subject: string
  /** Id of the entry. */
  row: string
  /** The end of its embargo; the public sees nothing of it before. */
  visibleFrom?: string | null
}

/** A log: the collection of its rows, and the registry's counter of its numbers. */
export interface Log {
  readonly collection: 'forum-publications' | 'publications'
  readonly counter: string
}

export const PROJECT_LOG = {
  collection: 'publications',
  counter: 'publications',
} as const satisfies Log

export const FORUM_LOG = {
  collection: 'forum-publications',
  counter: 'forumPublications',
} as const satisfies Log
