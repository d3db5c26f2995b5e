import { positionsOf, type Geometry, type Position } from '@/places'
import type { Location } from '@/project'

/**
 * The position that represents a geometry on a small map, taken from the part with the most
 * positions; undefined if it has none.
 */
export function markerPosition(geometry: Geometry): Position | undefined {
  switch (geometry.type) {
    case 'Polygon':
      return centreOf(geometry.coordinates)
    case 'MultiPolygon':
      return centreOf(longest(geometry.coordinates))
    case 'MultiLineString':
      return middleItem(longest(geometry.coordinates))
    default:
      return middleItem(positionsOf(geometry))
  }
}

/** The mean of an area's corners. */
function centreOf([outline = []]: Position[][]): Position | undefined {
  const corners = outline.slice(1)
  if (corners.length === 0) return undefined
  const sum = corners.reduce<Position>(([x, y], [lon, lat]) => [x + lon, y + lat], [0, 0])
  return [sum[0] / corners.length, sum[1] / corners.length]
}

/** The part with the most positions. */
function longest<Item>(parts: Item[][]): Item[] {
  const lengthOf = (part: Item[]) => part.flat(2).length
  return parts.reduce<Item[]>((most, part) => (lengthOf(part) > lengthOf(most) ? part : most), [])
}

/**
 * The position that represents a project: its middle stop, or its middle site if it is not a line.
 */
export function representativePosition(locations: readonly Location[]): Position | undefined {
  const stops = locations.filter((location) => location.role === 'stop')
  const middle = middleItem(stops.length > 0 ? stops : locations)
  return middle && markerPosition(middle.geometry)
}

/**
 * All positions of a project in one array, longitude and latitude alternating, which is quick to
 * scan.
 */
export function flatPositions(locations: readonly Location[]): Float64Array {
  return new Float64Array(locations.flatMap(({ geometry }) => positionsOf(geometry).flat()))
}

/** Whether any position lies within the box, edges included; west > east crosses 180°. */
export function anyWithin(
  positions: Float64Array,
  west: number,
  south: number,
  east: number,
  north: number,
): boolean {
  const crosses = west > east
  for (let at = 0; at < positions.length; at += 2) {
    const lon = positions[at] ?? NaN
    const lat = positions[at + 1] ?? NaN
    if (lat < south || lat > north) continue
    if (crosses ? lon >= west || lon <= east : lon >= west && lon <= east) return true
  }
  return false
}

/** Of an even number, the first of the two in the middle. */
function middleItem<Item>(items: readonly Item[]): Item | undefined {
  return items[(items.length - 1) >> 1]
}
