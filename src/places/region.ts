import { STATES } from '@/vocabulary'

import { BOXES } from './otherCountries'
import type { Box, Position } from './types'

/** How far outside a box a place may lie, in degrees: a pier, a cable's landing point at sea. */
const MARGIN_DEGREES = 0.5

/** Asia and the western Pacific, where most cables and corridors of the member states run. */
const REGION: Box = [60, -50, 180, 55]

/** West of this meridian a country is reached across the Pacific, east of it across Eurasia. */
const ATLANTIC = -30

/** Whether a position is in or near a country, judged by the box around it. */
export function isNear(position: Position, country: string): boolean {
  const box = boxOf(country)
  return box !== undefined && isWithin(position, box)
}

/**
 * Whether a position lies where a project of these countries may reach: in the region, in one of
 * the countries, or on the way there.
 */
export function isWithinReach(position: Position, countries: Iterable<string>): boolean {
  if (isWithin(position, REGION)) return true
  return [...countries].some((country) => {
    const box = boxOf(country)
    return box !== undefined && isWithin(position, boxOnTheWay(box))
  })
}

/** The box around a country outside the region and the sea or land in between. */
function boxOnTheWay([west, south, east, north]: Box): Box {
  const [regionWest, regionSouth, , regionNorth] = REGION
  const [minLatitude, maxLatitude] = [Math.min(south, regionSouth), Math.max(north, regionNorth)]
  return east < ATLANTIC
    ? [-180, minLatitude, east, maxLatitude]
    : [Math.min(west, regionWest), minLatitude, 180, maxLatitude]
}

function boxOf(country: string): Box | undefined {
  const others: Partial<Record<string, Box>> = BOXES
  return STATES.find(({ code }) => code === country)?.bbox ?? others[country]
}

function isWithin([longitude, latitude]: Position, [west, south, east, north]: Box): boolean {
  return (
    longitude >= west - MARGIN_DEGREES &&
    longitude <= east + MARGIN_DEGREES &&
    latitude >= south - MARGIN_DEGREES &&
    latitude <= north + MARGIN_DEGREES
  )
}
