import type { TypedFastBitSet } from 'typedfastbitset'

import type { Entry } from './entry'

/** Stated costs of the projects in a set: their sum in US dollars, and how many state one. */
export function costOf(
  entries: readonly (Entry | undefined)[],
  set: TypedFastBitSet,
): { usd: number; stated: number } {
  let usd = 0
  let stated = 0
  set.forEach((slot) => {
    const cost = entries[slot]?.usd
    if (cost === undefined) return
    usd += cost
    stated += 1
  })
  return { usd, stated }
}
