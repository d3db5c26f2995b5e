import { foreignSystem } from './coordinateSystem'
import { positionsOf } from './positions'
import type { Geometry, Position } from './types'

/** How many positions one geometry may have: enough for a border, too few to stall a page. */
const MAX_POSITIONS = 5000

type Kind = 'Point' | 'LineString' | 'Polygon'
type GeometryReading = { geometry: Geometry } | { problem: string }

const SIMPLE: Record<Kind, { requirement: string; isFit: (coordinates: unknown) => boolean }> = {
  Point: {
    requirement: 'A Point is [longitude, latitude] in degrees, such as [104.92, 11.55].',
    isFit: isPosition,
  },
  LineString: {
    requirement: 'A LineString is two or more [longitude, latitude] positions in degrees.',
    isFit: (coordinates) => isListOf(coordinates, isPosition, 2),
  },
  Polygon: {
    requirement:
      'A Polygon is a list of closed rings of four or more [longitude, latitude] positions in degrees, first equal to last.',
    isFit: (coordinates) => isListOf(coordinates, isRing, 1),
  },
}

/**
 * Reads what GIS programs export as one geometry: a geometry, or the geometry inside a Feature, a
 * FeatureCollection or a GeometryCollection, whose parts of one kind become one geometry.
 * Altitudes, properties and all other members are dropped. Otherwise returns what is wrong and what
 * is allowed.
 */
export function readGeometry(value: unknown): GeometryReading {
  const system = foreignSystem(value)
  if (system) {
    return {
      problem: `These coordinates are in the system ${system}. Export them in WGS 84 (EPSG:4326): degrees of longitude and latitude.`,
    }
  }
  const parts: { kind: Kind; coordinates: unknown }[] = []
  const problem = gather(value, parts)
  if (problem) return { problem }
  const [first] = parts
  if (!first) return { problem: 'There is no geometry in this.' }
  const kinds = new Set(parts.map(({ kind }) => kind))
  if (kinds.size > 1) {
    return {
      problem: `This holds several kinds of geometry (${[...kinds].join(', ')}). Give points, lines and areas a place each.`,
    }
  }
  const unfit = parts.find(({ coordinates, kind }) => !SIMPLE[kind].isFit(coordinates))
  if (unfit) return { problem: explainUnfit(unfit) }
  const geometry = join(
    first.kind,
    parts.map(({ coordinates }) => withoutAltitudes(coordinates)),
  )
  return positionsOf(geometry).length > MAX_POSITIONS
    ? { problem: `At most ${String(MAX_POSITIONS)} positions, please simplify the shape.` }
    : { geometry }
}

/** Collects the points, lines and areas inside a value; returns what is wrong with it. */
function gather(value: unknown, parts: { kind: Kind; coordinates: unknown }[]): string | null {
  if (!isObject(value)) return 'Write a GeoJSON geometry: an object with "type" and "coordinates".'
  const { coordinates, features, geometries, geometry, type } = value
  switch (type) {
    case 'Point':
    case 'LineString':
    case 'Polygon':
      parts.push({ kind: type, coordinates })
      return null
    case 'MultiPoint':
    case 'MultiLineString':
    case 'MultiPolygon': {
      const kind = type.slice('Multi'.length) as Kind
      if (!Array.isArray(coordinates)) return `The coordinates of a ${type} are a list.`
      for (const one of coordinates) parts.push({ kind, coordinates: one })
      return null
    }
    case 'Feature':
      return geometry === null ? null : gather(geometry, parts)
    case 'FeatureCollection':
      return gatherAll(features, 'features', parts)
    case 'GeometryCollection':
      return gatherAll(geometries, 'geometries', parts)
    default:
      return 'The type must be Point, LineString, Polygon, one of these with Multi before it, or a Feature, FeatureCollection or GeometryCollection of one kind.'
  }
}

function gatherAll(
  list: unknown,
  name: string,
  parts: { kind: Kind; coordinates: unknown }[],
): string | null {
  if (!Array.isArray(list)) return `There is no list of ${name} in this.`
  for (const one of list) {
    const problem = gather(one, parts)
    if (problem) return problem
  }
  return null
}

function explainUnfit({ coordinates, kind }: { kind: Kind; coordinates: unknown }): string {
  const { requirement } = SIMPLE[kind]
  if (isSwapped(coordinates)) {
    return `${requirement} In these the two are exchanged: longitude comes first.`
  }
  const numbers = JSON.stringify(coordinates ?? null).match(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi) ?? []
  return numbers.some((number) => Math.abs(Number(number)) > 10_000)
    ? `${requirement} These look like metres: export them in WGS 84 (EPSG:4326).`
    : requirement
}

/** Whether a position would be valid if its first two numbers were swapped. */
function isSwapped(coordinates: unknown): boolean {
  if (!Array.isArray(coordinates)) return false
  const [first, second, ...rest] = coordinates as unknown[]
  if (typeof first !== 'number') return coordinates.some(isSwapped)
  return !isPosition(coordinates) && isPosition([second, first, ...rest])
}

/** Joins several parts of one kind into one geometry. */
function join(kind: Kind, parts: unknown[]): Geometry {
  const [only] = parts
  return (
    parts.length === 1
      ? { type: kind, coordinates: only }
      : { type: `Multi${kind}`, coordinates: parts }
  ) as Geometry
}

/** Coordinates without altitudes. */
function withoutAltitudes(coordinates: unknown): unknown {
  const list = coordinates as unknown[]
  return typeof list[0] === 'number' ? list.slice(0, 2) : list.map(withoutAltitudes)
}

/** A position of RFC 7946 within the world: longitude, latitude, and optionally altitude. */
function isPosition(value: unknown): value is Position {
  return (
    isListOf(value, (part) => typeof part === 'number' && Number.isFinite(part), 2) &&
    value.length <= 3 &&
    Math.abs(value[0] as number) <= 180 &&
    Math.abs(value[1] as number) <= 90
  )
}

function isRing(value: unknown): boolean {
  if (!isListOf(value, isPosition, 4)) return false
  const [first, last] = [value[0] as Position, value.at(-1) as Position]
  return first[0] === last[0] && first[1] === last[1]
}

function isListOf(
  value: unknown,
  isFit: (part: unknown) => boolean,
  min: number,
): value is unknown[] {
  return Array.isArray(value) && value.length >= min && value.every(isFit)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
