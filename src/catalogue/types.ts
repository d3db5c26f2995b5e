import type { PartialDate } from '@/dates'
import type { Facet, FacetQuery } from '@/project/facets'

export type { CardMoney } from '@/project/card'
import type { PublicRecord } from '@/project'
import type { Localised } from '@/vocabulary'
import type { Card } from './cardType'
import type { ForumSnapshot } from './forum/types'

/**
 * The names of the sort orders; `-` means descending. Projects without the value come last both
 * ways.
 */
export const SORTS = ['relevance', '-updated', 'title', 'cost', '-cost', 'start'] as const
export type Sort = (typeof SORTS)[number]

export { FACETS, type Facet } from '@/project/facets'

/** The parameters of a list. Values of one name are combined with OR, different names with AND. */
export interface Query extends FacetQuery {
  q?: string
  /** US dollars, inclusive. */
  costMin?: number
  costMax?: number
  startFrom?: PartialDate
  startTo?: PartialDate
  /** West, south, east, north, in degrees; west > east crosses the antimeridian. */
  bbox?: [number, number, number, number]
  /** An instant or a date. */
  updatedSince?: string
  sort?: Sort
  /** Starts at 1. */
  page?: number
  /** 1 to 100. */
  limit?: number
  facets?: Facet[]
}

export type { Card }

export interface FacetValue {
  value: string
  count: number
}

export interface SearchResult {
  cards: Card[]
  page: { total: number; limit: number; page: number; pages: number; next: number | null }
  /** Counts under all other choices, in vocabulary order, zero counts included. */
  facets: Partial<Record<Facet, FacetValue[]>>
  seq: number
}

/** Sum of the stated costs of whole projects in US dollars, and how many projects state one. */
interface CostSum {
  usd: number
  stated: number
}

/** The same for projects still to be built, and for those completed, closed or cancelled. */
export interface CostSums {
  open: CostSum
  ended: CostSum
}

export interface ProjectFound {
  kind: 'published'
  record: PublicRecord
  card: Card
}

/** Includes the record as stored, for callers that only pass it on and need not parse it. */
export interface ProjectRead extends ProjectFound {
  /** The record as canonical JSON. */
  text: string
  /** Number of the record's publication. */
  seq: number
}
export interface ProjectWithdrawn {
  kind: 'withdrawn'
  code: string
  at: string
}

/**
 * One publication of a project and what it changed: paths of the record's fields, before and after.
 */
export interface HistoryEntry {
  seq: number
  kind: 'published' | 'withdrawn'
  at: string
  /** The format version of the text that `digest` belongs to. */
  shape: number
  digest: string
  /** Of a correction of a compiled record: what was wrong. */
  reason: string | null
  changed: { field: string; before: unknown; after: unknown }[]
}

export interface Change {
  seq: number
  kind: 'published' | 'withdrawn'
  code: string
  at: string
  /** The format version of the text that `digest` belongs to. */
  shape: number
  digest: string
  record?: PublicRecord
}

export type StatisticsBy =
  'state' | 'leadState' | 'sector' | 'subsector' | 'status' | 'area' | 'deliveryModel'

/** A project and all its publications, for its page. */
export interface ProjectWithHistory extends ProjectRead {
  history: HistoryEntry[]
}

/**
 * The read model at one moment: all results of one snapshot belong to the same `seq`. Taken by
 * `catalogue.now()`, which first brings the model up to date or throws `CatalogueUnavailable`.
 */
export interface Snapshot {
  epoch: string
  seq: number
  size: number
  /** Time of the last publication; null for an empty log. */
  updatedAt: string | null
  search(query: Query): SearchResult
  /** Counts of all facets over all projects: which values exist at all. */
  wholeFacets(): SearchResult['facets']
  /**
   * Every match in the query's order, without paging, or the first `limit`: for exports and maps.
   */
  all(query: Query, limit?: number): Iterable<Card>
  card(code: string): Card | undefined
  /** Over the whole result, not only the page. */
  cost(query: Query): CostSums
  /** By value, all projects and the costs of the open ones. */
  statistics(
    by: StatisticsBy[],
    query?: Query,
  ): Record<string, { value: string; count: number; usd: number; stated: number }[]>
  /** Up to `limit` projects most similar to this one in subsector, states and areas. */
  similar(code: string, limit: number): Card[]
  /** Programme codes in the current records, with their names as last published. */
  programmes(): { code: string; label: Localised }[]
  /** Editions, sessions, news and guides, as the public may see them at this moment. */
  forum(): ForumSnapshot
}

export interface Catalogue {
  /**
   * Resolves when the first load is done; never rejects, but retries while the database is
   * unreachable.
   */
  ready: Promise<void>
  isReady(): boolean
  /**
   * Brought up to date by a read of the log that started after this call. Throws
   * CatalogueUnavailable.
   */
  now(): Promise<Snapshot>
  /** The whole record of one project, read by its key. null if it was never public. */
  project(code: string): Promise<ProjectRead | ProjectWithdrawn | null>
  /** The same with its history, in one read of the log. */
  projectWithHistory(code: string): Promise<ProjectWithHistory | ProjectWithdrawn | null>
  history(code: string): Promise<HistoryEntry[] | null>
  changes(after: number, limit: number): Promise<{ data: Change[]; next: number }>
  close(): void
}
