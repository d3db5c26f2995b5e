import { createHash } from 'node:crypto'
import { MAX_VALUE } from '../acknowledgements'
import { isNear, isWithinReach, positionsOf, type Geometry, type Position } from '@/places'
import type { StoredLocation } from '@/project'
import { labelOf, OTHER_COUNTRIES, STATES } from '@/vocabulary'
import type { Check, Finding } from './types'

export const checkLocations: Check = ({ locations, otherCountries, states }) => {
  const taking = new Set([...(states ?? []), ...(otherCountries ?? [])])
  return (locations ?? []).flatMap((location, index) =>
    checkOne(location, taking).map((finding) => ({
      ...finding,
      path: `locations.${String(index)}.${finding.path}`,
    })),
  )
}

function checkOne(location: StoredLocation, taking: Set<string>): Finding[] {
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
  if (!taking.has(country)) {
    return [
      {
        path: 'country',
        message: `${nameOf(country)} is not among the participating states and countries: add it there, or correct the place.`,
      },
    ]
  }
  // A line or an area may lie in all the countries that the entry connects; a point lies in one.
  const isPoints = !geometry || geometry.type.endsWith('Point')
  const around = isPoints ? [country] : [country, ...taking]
  return [
    ...(geometry ? judge('geometry', positionsOf(geometry), { country, around, taking }) : []),
    ...(hasPoint
      ? judge('latitude', [[longitude, latitude]], { country, around: [country], taking })
      : []),
  ]
}

interface Expected {
  country: string
  /** The countries that the positions may lie in. */
  around: string[]
  /** All that take part. */
  taking: Set<string>
}

/** What is wrong or unusual with positions: exchanged, out of reach, or outside what is named. */
function judge(path: string, positions: Position[], expected: Expected): Finding[] {
  const { around, country, taking } = expected
  const isRight = (position: Position) => around.some((one) => isNear(position, one))
  const outside = positions.filter((position) => !isRight(position))
  if (outside.length === 0) return []
  const isPossible = (position: Position) => isWithinReach(position, taking)
  const exchanged = outside.find(
    (position) =>
      isRight(exchange(position)) || (!isPossible(position) && isPossible(exchange(position))),
  )
  if (exchanged) {
    return [
      {
        path,
        message: `${say(exchanged)} is far from ${nameOf(country)}; it would lie right with the two exchanged. Correct it: latitude is north or south, longitude east or west, and GeoJSON writes longitude first.`,
      },
    ]
  }
  const beyond = outside.find((position) => !isPossible(position))
  if (beyond) {
    return [
      {
        path,
        message: `${say(beyond)} is far from every country that takes part, and from the way to them. Correct it, or name the country among those that take part.`,
      },
    ]
  }
  const [first] = outside
  const count =
    positions.length === 1
      ? say(first ?? [0, 0])
      : `${String(outside.length)} of ${String(positions.length)} positions, first ${say(first ?? [0, 0]).toLowerCase()},`
  return [
    {
      check: 'placeOutsideState',
      path,
      value: valueOf(country, outside),
      message: `${count} ${outside.length === 1 ? 'lies' : 'lie'} outside ${nameOf(country)}. Correct the coordinates or the country.`,
    },
  ]
}

/** The country and the positions outside it, or their digest where they are many. */
function valueOf(country: string, outside: Position[]): string {
  const written = JSON.stringify(outside)
  const value = `${country} ${written}`
  if (value.length <= MAX_VALUE) return value
  const digest = createHash('sha256').update(written).digest('hex')
  return `${country} ${String(outside.length)} positions, SHA-256 ${digest}`
}

function exchange([longitude, latitude]: Position): Position {
  return [latitude, longitude]
}

function say([longitude, latitude]: Position): string {
  return `Latitude ${String(latitude)}, longitude ${String(longitude)}`
}

function nameOf(country: string): string {
  return labelOf([...STATES, ...OTHER_COUNTRIES], country)
}
