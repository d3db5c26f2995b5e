import { lengthOf, positionsOf, type Geometry, type Position } from '@/places'
import type { StoredLocation, StoredProject } from '@/project'
import { geometryOf } from '@/project/fields/place'
import { labelOf, MEASURES } from '@/vocabulary'
import { format } from './dollars'
import type { Check, Finding } from './types'

/**
 * Larger than anything of its kind in the world or in the region's plans: the Three Gorges have
 * 22,500 MW, the longest cables of the compiled projects 20,000 km, the busiest metro networks four
 * billion passengers a year.
 */
const MOST: Readonly<Record<string, number>> = {
  'length km': 40_000,
  'generationCapacity MW': 25_000,
  'generationCapacity MWp': 25_000,
  'transferCapacity MW': 25_000,
  'storageCapacity MWh': 100_000,
  'voltage kV': 1100,
  'annualGeneration GWh': 120_000,
  'gasFlow MMscfd': 10_000,
  'gasFlow Mtpa': 80,
  'passengers per year': 1_000_000_000,
  'passengers per day': 5_000_000,
  'cargo t per year': 1_000_000_000,
  'cargo TEU per year': 70_000_000,
  'designSpeed km/h': 600,
  'lanes lanes': 20,
  'stations stations': 500,
  'waterSupply m3/day': 20_000_000,
  'wasteTreatment t/day': 15_000,
  'households households': 50_000_000,
}

export const checkCapacitySizes: Check = ({ capacities }) =>
  (capacities ?? []).flatMap(({ measure, unit, value }, index): Finding[] => {
    const most = MOST[`${measure} ${unit}`]
    if (most === undefined || (value > 0 && value <= most)) return []
    return [
      {
        check: 'capacitySize',
        path: `capacities.${String(index)}.value`,
        value: `${measure} ${String(value)} ${unit}`,
        message: `${labelOf(MEASURES, measure)} is ${format(value)} ${unit}; expected is more than 0 and at most ${format(most)}. Is the number right, and its unit?`,
      },
    ]
  })

/**
 * A line is at least as long as the drawn one, or the way straight from stop to stop; places are
 * rounded to some kilometres, and only a part of the work may be drawn.
 */
const MOST_DRAWN = 1.5
const LEAST_DRAWN = 0.1
const ROUNDING_KM = 15

export const checkLineLength: Check = ({ capacities, locations, subsectors }) => {
  const rows = (capacities ?? []).filter(
    ({ measure, unit }) => measure === 'length' && unit === 'km',
  )
  const [row] = rows
  // A network has many lines, and a cable's places are where it lands.
  const isNetwork = (subsectors ?? []).some((one) => NETWORKS.has(one))
  const drawn = drawnKm(locations)
  if (!row || rows.length > 1 || isNetwork || drawn === null) return []
  const isLong = drawn > row.value * MOST_DRAWN + ROUNDING_KM
  const isShort = drawn < row.value * LEAST_DRAWN - ROUNDING_KM
  if (!isLong && !isShort) return []
  const index = (capacities ?? []).indexOf(row)
  return [
    {
      check: 'lineLength',
      path: `capacities.${String(index)}.value`,
      value: `${String(row.value)} km, ${String(Math.round(drawn))} km drawn`,
      message: `The length is ${format(row.value)} km, but the line on the map has about ${format(Math.round(drawn))} km; expected are lengths closer to each other. Is the number right, or does a place or its order need correction?`,
    },
  ]
}

const NETWORKS = new Set(['digitalInfrastructure', 'transmission', 'interconnection', 'water'])

/** Kilometres of the drawn lines, else from stop to stop; null where nothing is drawn as a line. */
function drawnKm(locations: StoredProject['locations']): number | null {
  const lines = (locations ?? []).flatMap(({ geometry }) => {
    const given = geometry as Geometry | null | undefined
    return given?.type.endsWith('LineString') ? [given] : []
  })
  if (lines.length > 0) return lines.reduce((sum, line) => sum + lengthOf(line), 0)
  const coordinates = (locations ?? []).flatMap((place) => {
    const position = place.role === 'stop' ? positionIn(place) : null
    return position ? [position] : []
  })
  return coordinates.length < 2 ? null : lengthOf({ type: 'LineString', coordinates })
}

export const checkRepeatedPlaces: Check = ({ locations }) => {
  const seen = new Map<string, number>()
  return (locations ?? []).flatMap((place, index): Finding[] => {
    const position = positionIn(place)
    if (!position) return []
    const key = position.map((degrees) => degrees.toFixed(4)).join(', ')
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, index)
      return []
    }
    return [
      {
        check: 'placeRepeated',
        path: `locations.${String(index)}.latitude`,
        value: key,
        message: `This place is at the position of row ${String(first + 1)} (longitude and latitude ${key}); expected is a place once. Are there two things to name here?`,
      },
    ]
  })
}

/** The position of a place that is a point. */
function positionIn(place: StoredLocation): Position | null {
  const geometry = geometryOf(place)
  return geometry?.type === 'Point' ? (positionsOf(geometry)[0] ?? null) : null
}
