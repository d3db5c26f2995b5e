import { LRUCache } from 'lru-cache'
import { TypedFastBitSet } from 'typedfastbitset'

import type { Publication } from '@/publications/types'
import type { Localised } from '@/vocabulary'

import { createBounds, type Bounds } from './bounds'
import { indexProject, type IndexedProject } from './indexedProject'
import { createFacetSets, createTally, type FacetSets, type Tally } from './facets'
import { readRecord } from './load/readRecord'
import { isShown } from './load/isShown'
import { createOrders, type Orders } from './sorts'
import { createCosts, type Costs } from './sums'
import type { SearchResult } from './types'
import { columnsOf, createTextIndex, type TextColumns, type TextIndex } from './text'

/** How many texts are cached between two changes. */
const MAX_TEXT_MATCHES = 20

/** What a text search found: the slots, best first, and as a set. */
export interface TextMatches {
  slots: readonly number[]
  set: TypedFastBitSet
}

/**
 * Everything held in memory. Each shown project has a slot, a small number by which sets and sort
 * orders refer to it.
 */
export interface Model {
  epoch: string
  seq: number
  /** Time of the last publication; null for an empty log. */
  updatedAt: string | null
  readonly projects: (IndexedProject | undefined)[]
  readonly slotOf: Map<string, number>
  /** Slots to be reused, before new ones from `nextSlot` on. */
  readonly free: number[]
  nextSlot: number
  readonly shown: TypedFastBitSet
  readonly sets: FacetSets
  readonly tally: Tally
  readonly orders: Orders
  readonly bounds: Bounds
  readonly costs: Costs
  readonly text: TextIndex
  /** Results of text searches: few, because one may hold every slot. */
  readonly textMatches: LRUCache<string, TextMatches>
  /** Undefined until first asked for after a change. */
  programmes?: { code: string; label: Localised }[] | undefined
  /** Counts of all facets over all projects: undefined until first asked for after a change. */
  wholeFacets?: SearchResult['facets'] | undefined
  /** False once a change failed half-way: such a model answers nothing and is rebuilt. */
  isIntact: boolean
}

/** A prepared row: what replaces its project in the model, null to remove it. */
export interface PreparedChange {
  code: string
  seq: number
  replacement: { project: IndexedProject; columns: TextColumns } | null
}

export function createModel(epoch: string): Model {
  const projects: (IndexedProject | undefined)[] = []
  return {
    epoch,
    seq: 0,
    updatedAt: null,
    projects,
    slotOf: new Map(),
    free: [],
    nextSlot: 0,
    shown: new TypedFastBitSet(),
    sets: createFacetSets(),
    tally: createTally(),
    orders: createOrders(projects),
    bounds: createBounds(),
    costs: createCosts(),
    text: createTextIndex(),
    // One page asks for the same text three times.
    textMatches: new LRUCache({ max: MAX_TEXT_MATCHES }),
    isIntact: true,
  }
}

/**
 * What a row of the log does to the model: only a current published row with a record shows its
 * project.
 */
export function prepareChange(row: Publication): PreparedChange {
  const { code, seq } = row
  if (!isShown(row)) return { code, seq, replacement: null }
  const record = readRecord(row)
  return {
    code,
    seq,
    replacement: { project: indexProject(row, record), columns: columnsOf(record) },
  }
}
