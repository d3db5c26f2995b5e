import { createHash } from 'node:crypto'
import { MAX_VALUE } from '../acknowledgements'
import { isNear, isWithinReach, positionsOf, type Geometry, type Position } from '@/places'
import type { StoredLocation } from '@/project'
import { labelOf, OTHER_COUNTRIES, STATES } from '@/vocabulary'
import type { Check, Finding } from './types'

export const checkLocations: Check = ({ locations, otherCountries, states }) => {
  const participants = new Set([...(states ?? []), ...(otherCountries ?? [])])
  return (locations ?? []).flatMap((location, index) =>
    checkOne(location, participants).map((finding) => ({
      ...finding,
      path: `locations.${String(index)}.${finding.path}`,
    })),
  )
}

function checkOne(location: StoredLocation, participants: Set<string>): Finding[] {
  const { country, latitude, longitude } = location
  const geometry = location.geometry as Geometry | null | undefined
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
  if (!participants.has(country)) {
    return [
      {
        path: 'country',
        message: `${nameOf(country)} is not among the participating states and countries: add it there, or correct the place.`,
      },
    ]
  }
  // A line or an area may lie in any of the countries that the entry connects; a point lies in one.
  const isPoints = !geometry || geometry.type.endsWith('Point')
  const allowed = isPoints ? [country] : [country, ...participants]
  return [
    ...(geometry
      ? checkPositions('geometry', positionsOf(geometry), {
          country,
          allowed,
          participants,
        })
      : []),
    ...(hasPoint
      ? checkPositions('latitude', [[longitude, latitude]], {
          country,
          allowed: [country],
          participants,
        })
      : []),
  ]
}

interface Expected {
  country: string
  /** The countries in which the positions may lie. */
  allowed: string[]
  /** All countries that take part in the project. */
  participants: Set<string>
}

/**
 * What is wrong or unusual about positions: swapped coordinates, out of reach, or outside the
 * countries given.
 */
function checkPositions(path: string, positions: Position[], expected: Expected): Finding[] {
  const { allowed, country, participants } = expected
  const isAllowed = (position: Position) => allowed.some((one) => isNear(position, one))
  const outside = positions.filter((position) => !isAllowed(position))
  if (outside.length === 0) return []
  const isPossible = (position: Position) => isWithinReach(position, participants)
  const swapped = outside.find(
    (position) =>
      isAllowed(swap(position)) || (!isPossible(position) && isPossible(swap(position))),
  )
  if (swapped) {
    return [
      {
        path,
        message: `${formatPosition(swapped)} is far from ${nameOf(country)}; it would lie right with the two exchanged. Correct it: latitude is north or south, longitude east or west, and GeoJSON writes longitude first.`,
      },
    ]
  }
  const unreachable = outside.find((position) => !isPossible(position))
  if (unreachable) {
    return [
      {
        path,
        message: `${formatPosition(unreachable)} is far from every country that takes part, and from the way to them. Correct it, or name the country among those that take part.`,
      },
    ]
  }
  const [first] = outside
  const count =
    positions.length === 1
      ? formatPosition(first ?? [0, 0])
      : `${String(outside.length)} of ${String(positions.length)} positions, first ${formatPosition(first ?? [0, 0]).toLowerCase()},`
  return [
    {
      check: 'placeOutsideState',
      path,
      value: valueOf(country, outside),
      message: `${count} ${outside.length === 1 ? 'lies' : 'lie'} outside ${nameOf(country)}. Correct the coordinates or the country.`,
    },
  ]
}

/** The country and the positions outside it, or their digest if they are many. */
function valueOf(country: string, outside: Position[]): string {
  const written = JSON.stringify(outside)
  const value = `${country} ${written}`
  if (value.length <= MAX_VALUE) return value
  const digest = createHash('sha256').update(written).digest('hex')
  return `${country} ${String(outside.length)} positions, SHA-256 ${digest}`
}

function swap([longitude, latitude]: Position): Position {
  return [latitude, longitude]
}

function formatPosition([longitude, latitude]: Position): string {
  return `Latitude ${String(latitude)}, longitude ${String(longitude)}`
}

function nameOf(country: string): string {
  return labelOf([...STATES, ...OTHER_COUNTRIES], country)
}
