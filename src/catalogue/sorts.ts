import { textIn } from '@/vocabulary'

import type { Entry } from './entry'
import type { Sort } from './types'

/** The sorts that stand in the model; relevance comes from the text index with each query. */
type StandingSort = Exclude<Sort, 'relevance'>

/** Slots in order. */
interface Order {
  readonly slots: readonly number[]
  /** Takes out the slots that leave and puts in those that come, each with its entry at hand. */
  change(leave: ReadonlySet<number>, come: readonly number[]): void
}

type Key = number | string | undefined

const titles = new Intl.Collator('en', { numeric: true })
const byNumber = (a: Key, b: Key) => Number(a) - Number(b)
const byTitle = (a: Key, b: Key) => titles.compare(String(a), String(b))

/** What each sort looks at, and whether it runs downwards. */
const RULES: Record<
  StandingSort,
  { key: (entry: Entry) => Key; compare: (a: Key, b: Key) => number; down: boolean }
> = {
  '-updated': { key: (entry) => entry.updated, compare: byNumber, down: true },
  title: {
    key: (entry) => textIn(entry.card.title, 'en') || undefined,
    compare: byTitle,
    down: false,
  },
  cost: { key: (entry) => entry.usd, compare: byNumber, down: false },
  '-cost': { key: (entry) => entry.usd, compare: byNumber, down: true },
  start: { key: (entry) => entry.start?.first, compare: byNumber, down: false },
}

export type Orders = Readonly<Record<StandingSort, Order>>

export function createOrders(entries: readonly (Entry | undefined)[]): Orders {
  return {
    '-updated': createOrder(entries, comparisonOf('-updated')),
    title: createOrder(entries, comparisonOf('title')),
    cost: createOrder(entries, comparisonOf('cost')),
    '-cost': createOrder(entries, comparisonOf('-cost')),
    start: createOrder(entries, comparisonOf('start')),
  }
}

/** Compares two projects: those without the value last in both directions, equals by code. */
function comparisonOf(sort: StandingSort): (a: Entry, b: Entry) => number {
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

export function compareCodes(a: Entry, b: Entry): number {
  return a.card.code < b.card.code ? -1 : a.card.code > b.card.code ? 1 : 0
}

function createOrder(
  entries: readonly (Entry | undefined)[],
  compare: (a: Entry, b: Entry) => number,
): Order {
  let slots: readonly number[] = []
  const compareSlots = (a: number, b: number) => {
    const left = entries[a]
    const right = entries[b]
    return left && right ? compare(left, right) : 0
  }
  return {
    get slots() {
      return slots
    },
    change(leave, come) {
      const kept = leave.size > 0 ? slots.filter((slot) => !leave.has(slot)) : slots
      slots = merge(kept, come.toSorted(compareSlots), compareSlots)
    },
  }
}

/** Two sorted lists as one. The second is the shorter one, so its places are searched for. */
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
