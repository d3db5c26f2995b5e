import type { TypedFastBitSet } from 'typedfastbitset'

import type { Dimension } from '@/project/facets'

import type { DimensionValues } from './values'

/** The values of every slot in one typed array, so that small sets can be counted slot by slot. */
export interface Tally {
  set(slot: number, values: DimensionValues): void
  /** How many steps it takes to count a set of this size, for comparison with the alternative. */
  effort(size: number): number
  /** Counts all values of all dimensions over a set; returns a function for the count of each. */
  over(set: TypedFastBitSet): (dimension: Dimension, value: string) => number
}

/** Roughly how many values a project has in all dimensions. */
const VALUES_PER_SLOT = 20

export function createTally(): Tally {
  /** Numbers of values, in runs: each slot's run has a start and a length. */
  let pool = new Uint16Array(1024 * VALUES_PER_SLOT)
  let used = 0
  let starts = new Uint32Array(1024)
  let lengths = new Uint16Array(1024)
  /** The total length of all runs that no newer run of their slot has replaced. */
  let live = 0
  const numbers = new Map<string, number>()

  const numberOf = (dimension: Dimension, value: string): number => {
    const name = `${dimension} ${value}`
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  }

  const reserve = (length: number) => {
    if (used + length <= pool.length) return
    const larger = new Uint16Array(Math.max(pool.length, 2 * (live + length)))
    let end = 0
    for (const [slot, count] of lengths.entries()) {
      const start = starts[slot] ?? 0
      larger.set(pool.subarray(start, start + count), end)
      starts[slot] = end
      end += count
    }
    pool = larger
    used = end
  }

  return {
    set(slot, values) {
      if (slot >= starts.length) {
        starts = doubled(starts, Uint32Array)
        lengths = doubled(lengths, Uint16Array)
      }
      live -= lengths[slot] ?? 0
      lengths[slot] = 0
      const run = (Object.keys(values) as Dimension[]).flatMap((dimension) =>
        [...new Set(values[dimension])].map((value) => numberOf(dimension, value)),
      )
      reserve(run.length)
      pool.set(run, used)
      starts[slot] = used
      lengths[slot] = run.length
      used += run.length
      live += run.length
    },
    effort: (size) => size * VALUES_PER_SLOT,
    over(set) {
      const counts = new Uint32Array(numbers.size)
      set.forEach((slot) => {
        const start = starts[slot] ?? 0
        const end = start + (lengths[slot] ?? 0)
        for (let at = start; at < end; at += 1) {
          const number = pool[at] ?? 0
          counts[number] = (counts[number] ?? 0) + 1
        }
      })
      return (dimension, value) => counts[numbers.get(`${dimension} ${value}`) ?? -1] ?? 0
    },
  }
}

function doubled<Numbers extends Uint16Array | Uint32Array>(
  numbers: Numbers,
  Kind: new (length: number) => Numbers,
): Numbers {
  const wider = new Kind(numbers.length * 2)
  wider.set(numbers)
  return wider
}
