'use client'
import { useState } from 'react'
import { boxAround, boxOf, fitView, type Box, type View } from '@/basemap/mercator'
import { positionsOf, type Position } from '@/places'
import { STATES } from '@/vocabulary'
import type { Place } from './places'

const FRAME = { width: 720, height: 440, inset: 0 }
/** What can be shown: the sheet of the region's land. */
const SHEET: Box = [88, -16, 145, 31.5]
/** Degrees: a place alone is shown with its surroundings. */
const MIN_DEGREES = 1.5
const SMALLEST_DEGREES = 0.02

interface MapView {
  view: View
  /** Below 1 closer, above 1 farther, around a position or the middle. */
  zoom: (factor: number, around?: Position) => void
  /** Moves what is shown by pixels of the map. */
  pan: (across: number, down: number) => void
  /** Shows all places, or the lead state. */
  showAll: () => void
}

/** The part of the world that the form's map shows. */
export function useView(places: readonly Place[], lead: string | undefined): MapView {
  const [box, setBox] = useState<Box>(() => around(places, lead))
  const view = fitView(box, FRAME)
  const shown = boxOf(view)
  return {
    view,
    zoom: (factor, centre = middleOf(shown)) => setBox(zoomed(shown, factor, centre)),
    pan: (across, down) => {
      const perPixel = 1 / view.scale
      setBox(moved(shown, -across * perPixel, down * perPixel))
    },
    showAll: () => setBox(around(places, lead)),
  }
}

function around(places: readonly Place[], lead: string | undefined): Box {
  const positions = places.flatMap(({ geometry }) => (geometry ? positionsOf(geometry) : []))
  if (positions.length > 0) return boxAround(positions, MIN_DEGREES, SHEET)
  return STATES.find(({ code }) => code === lead)?.bbox ?? SHEET
}

function middleOf([west, south, east, north]: Box): Position {
  return [(west + east) / 2, (south + north) / 2]
}

/** The same position stays under the pointer. */
function zoomed([west, south, east, north]: Box, factor: number, [x, y]: Position): Box {
  if ((east - west) * factor < SMALLEST_DEGREES) return [west, south, east, north]
  return within([
    x - (x - west) * factor,
    y - (y - south) * factor,
    x + (east - x) * factor,
    y + (north - y) * factor,
  ])
}

function moved([west, south, east, north]: Box, x: number, y: number): Box {
  const acrossBy = Math.min(Math.max(x, SHEET[0] - west), SHEET[2] - east)
  const upBy = Math.min(Math.max(y, SHEET[1] - south), SHEET[3] - north)
  return [west + acrossBy, south + upBy, east + acrossBy, north + upBy]
}

function within([west, south, east, north]: Box): Box {
  return [
    Math.max(west, SHEET[0]),
    Math.max(south, SHEET[1]),
    Math.min(east, SHEET[2]),
    Math.min(north, SHEET[3]),
  ]
}
