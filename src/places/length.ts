import type { Geometry, Position } from './types'

const EARTH_RADIUS_KM = 6371

/** Kilometres between two positions on a sphere: off by half a percent at most. */
export function distanceKm([west, south]: Position, [east, north]: Position): number {
  const [a, b] = [radians(south), radians(north)]
  const half = Math.sin((b - a) / 2) ** 2
  const across = Math.sin(radians(east - west) / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half + Math.cos(a) * Math.cos(b) * across))
}

/** Kilometres of a line, or of several; 0 for anything else. */
export function lengthOf({ coordinates, type }: Geometry): number {
  if (type === 'LineString') return ofLine(coordinates)
  return type === 'MultiLineString' ? coordinates.reduce((sum, line) => sum + ofLine(line), 0) : 0
}

function ofLine(line: Position[]): number {
  return line.slice(1).reduce((sum, to, at) => sum + distanceKm(line[at] ?? to, to), 0)
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
