import { isNear, positionsOf, type Geometry, type Position } from '@/places'
import { labelOf, OTHER_COUNTRIES, STATES } from '@/vocabulary'

/** A row of the form's places, as it stands there now. */
export interface Place {
  row: number
  name: string
  country: string
  /** What lies on the map; null while nothing does. */
  geometry: Geometry | null
}

/** What the form's fields say of a place. */
interface PlaceFields {
  name?: unknown
  country?: unknown
  latitude?: unknown
  longitude?: unknown
  geometry?: unknown
}

/** A place from the values of its fields; half a position is none yet. */
export function placeOf(row: number, fields: PlaceFields): Place {
  const { country, geometry, latitude, longitude, name } = fields
  const isShape = typeof geometry === 'object' && geometry !== null && 'coordinates' in geometry
  return {
    row,
    name: typeof name === 'string' ? name : '',
    country: typeof country === 'string' ? country : '',
    geometry: isShape
      ? (geometry as Geometry)
      : typeof latitude === 'number' && typeof longitude === 'number'
        ? { type: 'Point', coordinates: [longitude, latitude] }
        : null,
  }
}

/** Where a place is and in which country, in words, with a warning where the two do not agree. */
export function describePlace({ country, geometry, name, row }: Place): {
  text: string
  warning: string | null
} {
  const label = labelOf([...STATES, ...OTHER_COUNTRIES], country)
  const shape =
    geometry === null
      ? 'not on the map yet'
      : geometry.type === 'Point'
        ? formatPosition(geometry.coordinates)
        : `${SHAPES[geometry.type]} of ${positionsOf(geometry).length} points`
  const isAway =
    geometry !== null && country !== '' && !positionsOf(geometry).some((at) => isNear(at, country))
  return {
    text: [name || `Place ${row + 1}`, country ? label : 'no country chosen', shape].join(' · '),
    warning: isAway ? `This lies outside ${label}.` : null,
  }
}

const SHAPES: Record<Exclude<Geometry['type'], 'Point'>, string> = {
  MultiPoint: 'points',
  LineString: 'line',
  MultiLineString: 'lines',
  Polygon: 'area',
  MultiPolygon: 'areas',
}

function formatPosition([longitude, latitude]: Position): string {
  return `${latitude}, ${longitude}`
}

/** The only member state around a position, else the lead state if it is around; '' if unclear. */
export function countryAt(at: Position, lead: string): string {
  const around = STATES.filter(({ code }) => isNear(at, code)).map(({ code }) => code as string)
  if (around.length === 1) return around[0] ?? ''
  return around.includes(lead) ? lead : ''
}

/** A position as exact as a click can be: a ten-thousandth of a degree is eleven metres. */
export function rounded([longitude, latitude]: Position): Position {
  return [round(longitude), round(latitude)]
}

function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000
}
