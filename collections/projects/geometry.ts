/** A position of RFC 7946 within the world: longitude before latitude. */
function isPosition(value: unknown): value is [number, number] {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    value.length <= 3 &&
    value.every((part) => typeof part === 'number' && Number.isFinite(part)) &&
    Math.abs(value[0] as number) <= 180 &&
    Math.abs(value[1] as number) <= 90
  )
}

function isPath(value: unknown, least: number): value is [number, number][] {
  return Array.isArray(value) && value.length >= least && value.every(isPosition)
}

function isRing(value: unknown): boolean {
  if (!isPath(value, 4)) return false
  const [first, last] = [value[0], value.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1]
}

/** Positions that one geometry may have: enough for a border, too few to stall a page. */
const MOST_POSITIONS = 5000

/** Validates a GeoJSON geometry: true, or a sentence that says what is wrong and what is allowed. */
export function checkGeometry(value: unknown): string | true {
  if (value === null || value === undefined) return true
  if (typeof value !== 'object' || !('type' in value) || !('coordinates' in value)) {
    return 'Write a GeoJSON geometry: an object with "type" and "coordinates".'
  }
  const { type, coordinates } = value
  if (JSON.stringify(coordinates).split('[').length > MOST_POSITIONS) {
    return `At most ${String(MOST_POSITIONS)} positions, please simplify the shape.`
  }
  if (type === 'Point') {
    return isPosition(coordinates) || 'A Point is [longitude, latitude] in degrees.'
  }
  if (type === 'LineString') {
    return isPath(coordinates, 2) || 'A LineString is two or more [longitude, latitude] positions.'
  }
  if (type === 'Polygon') {
    return (
      (Array.isArray(coordinates) && coordinates.length > 0 && coordinates.every(isRing)) ||
      'A Polygon is a list of closed rings of [longitude, latitude] positions, first equal to last.'
    )
  }
  return 'The type must be Point, LineString or Polygon.'
}
