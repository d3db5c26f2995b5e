import type { StoredLocation } from '@/publications/record/stored'
import { isMemberState, labelOf, OTHER_COUNTRIES, STATES, termOf } from '@/vocabulary'
import type { Problem } from '../shape/problems'
import type { Check } from './types'

/** How far outside a state's box a place may lie, in degrees: a pier, a cable's landing at sea. */
const MARGIN = 0.5

export const checkLocations: Check = ({ locations, otherCountries, states }) => {
  const taking = new Set([...(states ?? []), ...(otherCountries ?? [])])
  return (locations ?? []).flatMap((location, index) =>
    checkOne(location, taking).map(({ message, path }) => ({
      path: `locations.${String(index)}.${path}`,
      message,
    })),
  )
}

function checkOne(location: StoredLocation, taking: Set<string>): Problem[] {
  const { country, geometry, latitude, longitude } = location
  const hasPoint = typeof latitude === 'number' && typeof longitude === 'number'
  if (!geometry && !hasPoint) {
    return [
      {
        path: typeof latitude === 'number' ? 'longitude' : 'latitude',
        message: 'Write latitude and longitude, or give a GeoJSON line or area.',
      },
    ]
  }
  if (!country) return [{ path: 'country', message: 'Name the country that the place lies in.' }]
  if (!taking.has(country)) {
    return [
      {
        path: 'country',
        message: `${nameOf(country)} is not among the participating states and countries: add it there, or correct the place.`,
      },
    ]
  }
  const positions = geometry ? positionsOf(geometry) : [[longitude ?? 0, latitude ?? 0] as const]
  return positions.some((position) => isNear(position, country))
    ? []
    : [
        {
          path: hasPoint ? 'latitude' : 'geometry',
          message: `This place is far from ${nameOf(country)}. Are latitude and longitude exchanged?`,
        },
      ]
}

function nameOf(country: string): string {
  return labelOf([...STATES, ...OTHER_COUNTRIES], country)
}

/** Whether a position, [longitude, latitude], is in or near the state; any is for other countries. */
function isNear([longitude, latitude]: readonly [number, number], country: string): boolean {
  if (!isMemberState(country)) return true
  const [west, south, east, north] = termOf(STATES, country)?.bbox ?? [-180, -90, 180, 90]
  return (
    longitude >= west - MARGIN &&
    longitude <= east + MARGIN &&
    latitude >= south - MARGIN &&
    latitude <= north + MARGIN
  )
}

function positionsOf(geometry: unknown): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  const collect = (part: unknown): void => {
    if (!Array.isArray(part)) return
    const [first, second] = part as unknown[]
    if (typeof first === 'number' && typeof second === 'number') found.push([first, second])
    else part.forEach(collect)
  }
  collect((geometry as { coordinates?: unknown }).coordinates)
  return found
}
