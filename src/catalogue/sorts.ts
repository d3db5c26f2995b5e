import { textIn } from '@/vocabulary'

import type { IndexedProject } from './indexedProject'
import type { Sort } from './types'

/**
 * The sort orders that the model maintains; relevance comes from the text index with each query.
 */
type StoredSort = Exclude<Sort, 'relevance'>

/** Slots in order. */
interface Order {
  readonly slots: readonly number[]
  /**
   * Removes the slots that leave and inserts those that come; their projects must still be in the
   * model.
   */
  change(leave: ReadonlySet<number>, come: readonly number[]): void
}

type Key = number | string | undefined

const titles = new Intl.Collator('en', { numeric: true })
const byNumber = (a: Key, b: Key) => Number(a) - Number(b)
const byTitle = (a: Key, b: Key) => titles.compare(String(a), String(b))

/** What each sort compares, and whether it is descending. */
const RULES: Record<
  StoredSort,
  { key: (project: IndexedProject) => Key; compare: (a: Key, b: Key) => number; down: boolean }
> = {
  '-updated': { key: (project) => project.updated, compare: byNumber, down: true },
  title: {
    key: (project) => textIn(project.card.title, 'en') || undefined,
    compare: byTitle,
    down: false,
  },
  cost: { key: (project) => project.usd, compare: byNumber, down: false },
  '-cost': { key: (project) => project.usd, compare: byNumber, down: true },
  start: { key: (project) => project.start?.first, compare: byNumber, down: false },
}

export type Orders = Readonly<Record<StoredSort, Order>>

export function createOrders(projects: readonly (IndexedProject | undefined)[]): Orders {
  return {
    '-updated': createOrder(projects, comparisonOf('-updated')),
    title: createOrder(projects, comparisonOf('title')),
    cost: createOrder(projects, comparisonOf('cost')),
    '-cost': createOrder(projects, comparisonOf('-cost')),
    start: createOrder(projects, comparisonOf('start')),
  }
}

/** Compares two projects: those without the value come last in both directions, equals by code. */
function comparisonOf(sort: StoredSort): (a: IndexedProject, b: IndexedProject) => number {
  const { key, compare, down } = RULES[sort]
  return (a, b) => {
    const left = key(a)
    const right = key(b)
    if (left === undefined || right === undefined) {
      if (left !== right) return left === undefined ? 1 : -1
      return compareCodes(a, b)
    }
    const difference = compare(left, right)
    return (down ? -difference : difference) || compareCodes(a, b)
  }
}

export function compareCodes(a: IndexedProject, b: IndexedProject): number {
  return a.card.code < b.card.code ? -1 : a.card.code > b.card.code ? 1 : 0
}

function createOrder(
  projects: readonly (IndexedProject | undefined)[],
  compare: (a: IndexedProject, b: IndexedProject) => number,
): Order {
  let slots: readonly number[] = []
  const compareSlots = (a: number, b: number) => {
    const left = projects[a]
    const right = projects[b]
    return left && right ? compare(left, right) : 0
  }
  return {
    get slots() {
      return slots
    },
    change(leave, come) {
      const remaining = leave.size > 0 ? slots.filter((slot) => !leave.has(slot)) : slots
      slots = merge(remaining, come.toSorted(compareSlots), compareSlots)
    },
  }
}

/** Merges two sorted lists. The second is shorter, so its positions are found by binary search. */
function merge(
  long: readonly number[],
  short: readonly number[],
  compare: (a: number, b: number) => number,
): readonly number[] {
  if (short.length === 0) return long
  const merged: number[] = []
  let taken = 0
  for (const slot of short) {
    let high = long.length
    let low = taken
    while (low < high) {
      const middle = (low + high) >> 1
      if (compare(long[middle] ?? slot, slot) < 0) low = middle + 1
      else high = middle
    }
    while (taken < low) merged.push(long[taken++] ?? slot)
    merged.push(slot)
  }
  return merged.concat(long.slice(taken))
}
