import type { TypedFastBitSet } from 'typedfastbitset'

/** Stated costs in US dollars by slot, side by side in memory: quick to sum over a set. */
export interface Costs {
  set(slot: number, usd: number | undefined): void
  /** The sum over a set, and how many of it state a cost. */
  over(set: TypedFastBitSet): { usd: number; stated: number }
}

export function createCosts(): Costs {
  let costs = new Float64Array(1024).fill(NaN)
  return {
    set(slot, usd) {
      if (slot >= costs.length) {
        const wider = new Float64Array(costs.length * 2).fill(NaN)
        wider.set(costs)
        costs = wider
      }
      costs[slot] = usd ?? NaN
    },
    over(set) {
      let usd = 0
      let stated = 0
      set.forEach((slot) => {
        const cost = costs[slot] ?? NaN
        if (Number.isNaN(cost)) return
        usd += cost
        stated += 1
      })
      return { usd, stated }
    },
  }
}
