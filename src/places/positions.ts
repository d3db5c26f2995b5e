import type { Geometry, Position } from './types'

/**
 * Every position of a geometry, without altitudes; for areas those of their rings, holes included.
 */
export function positionsOf({ coordinates }: Geometry): Position[] {
  const found: Position[] = []
  collect(coordinates, found)
  return found
}

function collect(part: unknown, found: Position[]): void {
  if (!Array.isArray(part)) return
  const [longitude, latitude] = part as unknown[]
  if (typeof longitude === 'number' && typeof latitude === 'number') {
    found.push([longitude, latitude])
  } else {
    for (const inner of part) collect(inner, found)
  }
}
