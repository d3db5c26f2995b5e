import { anyWithin } from './positions'
import type { Query } from './types'

type Box = NonNullable<Query['bbox']>

/**
 * The bounding box of each slot's positions, in one typed array: most slots lie entirely inside or
 * outside a box, which can be seen without checking their positions one by one.
 */
export interface Bounds {
  set(slot: number, positions: Float64Array): void
  /** Returns a test whether any of a slot's positions lies within the box. */
  within(box: Box): (slot: number, positions: Float64Array) => boolean
}

export function createBounds(): Bounds {
  let edges = new Float64Array(4 * 1024)
  return {
    set(slot, positions) {
      if (edges.length < (slot + 1) * 4) {
        const wider = new Float64Array(edges.length * 2)
        wider.set(edges)
        edges = wider
      }
      edges.set(edgesOf(positions), slot * 4)
    },
    within(box) {
      // Destructured once: per slot it would cost more than all the comparisons.
      const [west, south, east, north] = box
      return (slot, positions) => {
        const at = slot * 4
        const left = edges[at] ?? Infinity
        const low = edges[at + 1] ?? Infinity
        const right = edges[at + 2] ?? -Infinity
        const high = edges[at + 3] ?? -Infinity
        if (high < south || low > north) return false
        if (west > east) return anyWithin(positions, west, south, east, north)
        if (right < west || left > east) return false
        if (left >= west && right <= east && low >= south && high <= north) return true
        return anyWithin(positions, west, south, east, north)
      }
    },
  }
}

/** West, south, east, north; without positions, such that nothing lies within. */
function edgesOf(positions: Float64Array): Box {
  const edges: Box = [Infinity, Infinity, -Infinity, -Infinity]
  positions.forEach((degrees, at) => {
    if (at % 2 === 0) {
      edges[0] = Math.min(edges[0], degrees)
      edges[2] = Math.max(edges[2], degrees)
    } else {
      edges[1] = Math.min(edges[1], degrees)
      edges[3] = Math.max(edges[3], degrees)
    }
  })
  return edges
}
