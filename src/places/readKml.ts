import { readGeometry } from './readGeometry'
import type { Geometry, Position } from './types'

const SHAPE = /<(?:\w+:)?(Point|LineString|Polygon)\b[^>]*>([\s\S]*?)<\/(?:\w+:)?\1>/g
const COORDINATES = /<(?:\w+:)?coordinates>([^<]*)<\/(?:\w+:)?coordinates>/g

/**
 * Reads the points, lines or areas of a KML file (OGC 07-147r2) as one geometry, without altitudes:
 * KML is always WGS 84, longitude first. Otherwise returns what is wrong.
 */
export function readKml(text: string): { geometry: Geometry } | { problem: string } {
  const geometries = [...text.matchAll(SHAPE)].map(([, type = '', inner = '']) => {
    const rings = [...inner.matchAll(COORDINATES)].map(([, list = '']) => positionsIn(list))
    return { type, coordinates: type === 'Polygon' ? rings : fit(type, rings[0] ?? []) }
  })
  if (geometries.length === 0) {
    return { problem: 'There is no Point, LineString or Polygon in this KML.' }
  }
  return readGeometry({ type: 'GeometryCollection', geometries })
}

function fit(type: string, positions: Position[]): Position | Position[] | undefined {
  return type === 'Point' ? positions[0] : positions
}

function positionsIn(list: string): Position[] {
  return list
    .trim()
    .split(/\s+/)
    .map((one) => one.split(',').slice(0, 2).map(Number) as Position)
}
