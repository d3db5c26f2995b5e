import type { PartialDate } from '@/dates'
import type { Facet, FacetQuery } from '@/project/facets'

export type { CardMoney } from '@/project/card'
import type { PublicRecord } from '@/project'
import type { Localised } from '@/vocabulary'
import type { Card } from './cardType'
import type { ForumSnapshot } from './forum/types'

/** The names by which lists are sorted; `-` is descending. Projects without the value come last both ways. */
export const SORTS = ['relevance', '-updated', 'title', 'cost', '-cost', 'start'] as const
export type Sort = (typeof SORTS)[number]

export { FACETS, type Facet } from '@/project/facets'

/** What a list is asked for. Values of one name are or-ed, names are and-ed. */
export interface Query extends FacetQuery {
  q?: string
  /** US dollars, inclusive. */
  costMin?: number
  costMax?: number
  startFrom?: PartialDate
  startTo?: PartialDate
  /** west, south, east, north, in degrees; west > east crosses the antimeridian. */
  bbox?: [number, number, number, number]
  /** An instant or a date. */
  updatedSince?: string
  sort?: Sort
  /** From 1. */
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
  /** Counts under all the other choices, in vocabulary order, zero counts included. */
  facets: Partial<Record<Facet, FacetValue[]>>
  seq: number
}

/** Sum of stated costs in US dollars, and how many projects state one. */
export interface CostSum {
  usd: number
  stated: number
}

export interface ProjectFound {
  kind: 'published'
  record: PublicRecord
  card: Card
}

/** With the record as it is stored: whoever only passes it on need not take it apart. */
export interface ProjectRead extends ProjectFound {
  /** The record as canonical JSON. */
  text: string
  /** Number of the publication that it is of. */
  seq: number
}
export interface ProjectWithdrawn {
  kind: 'withdrawn'
  code: string
  at: string
}

/** One publication of a project and what it changed: paths of the record's fields, before and after. */
export interface HistoryEntry {
  seq: number
  kind: 'published' | 'withdrawn'
  at: string
  /** Number of the form that the text of `digest` has. */
  shape: number
  digest: string
  changed: { field: string; before: unknown; after: unknown }[]
}

export interface Change {
  seq: number
  kind: 'published' | 'withdrawn'
  code: string
  at: string
  /** Number of the form that the text of `digest` has. */
  shape: number
  digest: string
  record?: PublicRecord
}

export type StatisticsBy =
  'state' | 'leadState' | 'sector' | 'subsector' | 'status' | 'area' | 'deliveryModel'

/**
 * The read model at one moment: every answer of one snapshot is of the same `seq`. Taken by
 * `catalogue.now()`, which first brings the model up to date or throws `CatalogueUnavailable`.
 */
export interface Snapshot {
  epoch: string
  seq: number
  size: number
  /** Time of the last publication; null for an empty log. */
  updatedAt: string | null
  search(query: Query): SearchResult
  /** Every match in the query's order, without paging, or the first `most`: for exports and maps. */
  all(query: Query, most?: number): Iterable<Card>
  card(code: string): Card | undefined
  /** Over the whole result, page or not. */
  cost(query: Query): CostSum
  statistics(
    by: StatisticsBy[],
    query?: Query,
  ): Record<string, { value: string; count: number; usd: number; stated: number }[]>
  /** Up to `limit` projects nearest to this one in subsector, states and areas. */
  similar(code: string, limit: number): Card[]
  /** Programme codes in the current records, with their names as last published. */
  programmes(): { code: string; label: Localised }[]
  /** Editions, sessions, news and guides, as the public may see them at this moment. */
  forum(): ForumSnapshot
}

export interface Catalogue {
  /** Resolves when the first load is done; rejects never, retries while the database is away. */
  ready: Promise<void>
  isReady(): boolean
  /** Brought up to date by a read of the log that began after this call. Throws CatalogueUnavailable. */
  now(): Promise<Snapshot>
  /** The whole record of one project: read by its key. null when it never was public. */
  project(code: string): Promise<ProjectRead | ProjectWithdrawn | null>
  history(code: string): Promise<HistoryEntry[] | null>
  changes(after: number, limit: number): Promise<{ data: Change[]; next: number }>
  close(): void
}
