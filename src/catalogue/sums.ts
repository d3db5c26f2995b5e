import type { TypedFastBitSet } from 'typedfastbitset'

/**
 * Fractions of a dollar are counted in whole units: integers add up exactly, while binary fractions
 * turn 0.1 + 0.2 into 0.30000000000000004.
 */
const PARTS_PER_DOLLAR = 1e6

/** Stated costs in US dollars by slot, in one typed array, which is quick to sum over a set. */
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
      let dollars = 0
      let parts = 0
      let stated = 0
      set.forEach((slot) => {
        const cost = costs[slot] ?? NaN
        if (Number.isNaN(cost)) return
        const whole = Math.trunc(cost)
        dollars += whole
        parts += Math.round((cost - whole) * PARTS_PER_DOLLAR)
        stated += 1
      })
      return { usd: dollars + parts / PARTS_PER_DOLLAR, stated }
    },
  }
}
