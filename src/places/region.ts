import { STATES } from '@/vocabulary'

import { BOXES } from './otherCountries'
import type { Box, Position } from './types'

/** How far outside a box a place may lie, in degrees: a pier, a cable's landing at sea. */
const MARGIN = 0.5

/** Asia and the western Pacific, where the cables and corridors of the member states mostly run. */
const REGION: Box = [60, -50, 180, 55]

/** West of this meridian a country is reached across the Pacific, east of it across Eurasia. */
const ATLANTIC = -30

/** Whether a position is in or near a country, by the box around it. */
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
    return box !== undefined && isWithin(position, wayTo(box))
  })
}

/** The box around a country outside the region and the sea or land between the two. */
function wayTo([west, south, east, north]: Box): Box {
  const [regionWest, regionSouth, , regionNorth] = REGION
  const [least, most] = [Math.min(south, regionSouth), Math.max(north, regionNorth)]
  return east < ATLANTIC
    ? [-180, least, east, most]
    : [Math.min(west, regionWest), least, 180, most]
}

function boxOf(country: string): Box | undefined {
  const others: Partial<Record<string, Box>> = BOXES
  return STATES.find(({ code }) => code === country)?.bbox ?? others[country]
}

function isWithin([longitude, latitude]: Position, [west, south, east, north]: Box): boolean {
  return (
    longitude >= west - MARGIN &&
    longitude <= east + MARGIN &&
    latitude >= south - MARGIN &&
    latitude <= north + MARGIN
  )
}
