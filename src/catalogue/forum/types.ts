import type { Fit } from '@/forum/fit'
import type {
  EditionRecord,
  ForumRecords,
  GuideRecord,
  NewsRecord,
  SessionRecord,
} from '@/forum/records'
import type { ForumSubject } from '@/vocabulary'
import type { Card } from '../cardType'

/** An entry of the Forum as the public sees it. Instants are ISO 8601 in UTC. */
export interface Shown<Record> {
  record: Record
  publishedAt: string
  updatedAt: string
  /** How often it was published anew since the first time: SEQUENCE in a calendar. */
  revision: number
}

/** What an address of the Forum leads to. */
export type ForumDecision<Record> =
  { kind: 'shown'; found: Shown<Record> } | { kind: 'withdrawn'; at: string } | { kind: 'missing' }

/** Values of one name are alternatives; names must all be met. */
export interface SessionQuery {
  edition?: string
  project?: string
  kind?: readonly string[]
  track?: string
}

export interface NewsQuery {
  edition?: string
  project?: string
  area?: readonly string[]
  kind?: readonly string[]
}

export interface GuideQuery {
  sector?: readonly string[]
  state?: readonly string[]
  kind?: readonly string[]
}

/** A change of an edition's programme after its first release. */
export interface ScheduleChange {
  at: string
  kind: 'added' | 'cancelled' | 'changed' | 'removed' | 'restored'
  session: string
  /** Null where the session is not public any more. */
  title: SessionRecord['title'] | null
  /** The parts of the session that changed. */
  changed: (keyof SessionRecord)[]
  /** When and where, before and after, where that changed. */
  moved: { before: When; after: When } | null
}

export type When = Pick<SessionRecord, 'day' | 'end' | 'room' | 'start'>

/** A project that funding may fit, and why. */
export interface FittingProject {
  card: Card
  fit: Fit
}

/**
 * The Forum at one moment, of what the public may see now. Links to projects are those that are
 * public now.
 */
export interface ForumSnapshot {
  /** Changes whenever anything here does: by a publication, or because an embargo ended. */
  version: string
  /** The newest first. */
  editions(): Shown<EditionRecord>[]
  /** In the order of the programme, of the newest edition first. */
  sessions(query: SessionQuery): Shown<SessionRecord>[]
  /** The newest first. */
  news(query: NewsQuery): Shown<NewsRecord>[]
  /** By name. */
  guides(query: GuideQuery): Shown<GuideRecord>[]
  decide<Subject extends ForumSubject>(
    subject: Subject,
    code: string,
  ): ForumDecision<ForumRecords[Subject]>
  /** Changes of an edition's programme after its first release, the newest first. */
  changes(edition: string): ScheduleChange[]
  /** Guides to funding that may fit a project, each with the reasons. */
  guidesFor(project: Card): { guide: Shown<GuideRecord>; fit: Fit }[]
  /** Projects that a guide's rules find: the first ones, and how many there are. */
  projectsFor(guide: GuideRecord, limit: number): { projects: FittingProject[]; total: number }
}
