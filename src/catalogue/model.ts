import { LRUCache } from 'lru-cache'
import { TypedFastBitSet } from 'typedfastbitset'

import type { Publication } from '@/publications/types'
import type { Localised } from '@/vocabulary'

import { createBounds, type Bounds } from './bounds'
import { entryOf, type Entry } from './entry'
import { createFacetSets, createTally, type FacetSets, type Tally } from './facets'
import { readRecord } from './load/readRecord'
import { isShown } from './load/shown'
import { createOrders, type Orders } from './sorts'
import { createCosts, type Costs } from './sums'
import { columnsOf, createTextIndex, type TextColumns, type TextIndex } from './text'

/** Texts kept between two changes. */
const MAX_TEXTS = 20

/** What a text found: the slots, the best first, and as a set. */
export interface Found {
  slots: readonly number[]
  set: TypedFastBitSet
}

/** Everything held in memory. Each shown project has a slot, a small number that sets and orders name it by. */
export interface Model {
  epoch: string
  seq: number
  /** Time of the last publication; null for an empty log. */
  updatedAt: string | null
  readonly entries: (Entry | undefined)[]
  readonly slotOf: Map<string, number>
  /** Slots to be used again, before new ones from `nextSlot` on. */
  readonly free: number[]
  nextSlot: number
  readonly shown: TypedFastBitSet
  readonly sets: FacetSets
  readonly tally: Tally
  readonly orders: Orders
  readonly bounds: Bounds
  readonly costs: Costs
  readonly text: TextIndex
  /** What texts found: few, since one may hold every slot. */
  readonly texts: LRUCache<string, Found>
  /** Undefined until they are asked for after a change. */
  programmes?: { code: string; label: Localised }[] | undefined
  /** False once a change failed half-way: such a model answers nothing and is built anew. */
  whole: boolean
}

/** A row made ready: what it puts in the place of its project's entry, null to take it out. */
export interface Prepared {
  code: string
  seq: number
  shows: { entry: Entry; columns: TextColumns } | null
}

export function createModel(epoch: string): Model {
  const entries: (Entry | undefined)[] = []
  return {
    epoch,
    seq: 0,
    updatedAt: null,
    entries,
    slotOf: new Map(),
    free: [],
    nextSlot: 0,
    shown: new TypedFastBitSet(),
    sets: createFacetSets(),
    tally: createTally(),
    orders: createOrders(entries),
    bounds: createBounds(),
    costs: createCosts(),
    text: createTextIndex(),
    // One page asks for its text three times.
    texts: new LRUCache({ max: MAX_TEXTS }),
    whole: true,
  }
}

/** What a row of the log does: only a current published row with a record shows its project. */
export function prepare(row: Publication): Prepared {
  const { code, seq } = row
  if (!isShown(row)) return { code, seq, shows: null }
  const record = readRecord(row)
  return { code, seq, shows: { entry: entryOf(row, record), columns: columnsOf(record) } }
}
