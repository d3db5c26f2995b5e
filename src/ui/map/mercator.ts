import { geoMercator, geoPath, type GeoProjection } from 'd3-geo'
import type { MultiPoint } from 'geojson'
import type { Position } from '@/project'

type Point = [number, number]

/** West, south, east, north, in degrees. */
export type Box = readonly [number, number, number, number]

/** The sheet that land.generated.svg shows: its box and its units for one degree of longitude. */
export const SHEET = { box: [86, -21, 158, 31] as Box, units: 50 }

/** A frame in pixels; the map lies `inset` inside it, the neatline around it. */
export interface Frame {
  width: number
  height: number
  inset: number
}

/** A part of the world in a frame. `scale` is pixels per degree of longitude. */
export interface View extends Frame {
  projection: GeoProjection
  scale: number
}

/** The view that shows a box as large as the frame allows, in its middle, and nothing beyond the sheet. */
export function fitView(box: Box, frame: Frame): View {
  const { inset } = frame
  const [width, height] = [frame.width - 2 * inset, frame.height - 2 * inset]
  const [x, y] = [frame.width / 2, frame.height / 2]
  const sheet = cornersOf(SHEET.box)
  const projection = geoMercator().fitSize([width, height], cornersOf(box))
  const scale = Math.max(
    projection.scale(),
    geoMercator().fitWidth(width, sheet).scale(),
    geoMercator().fitHeight(height, sheet).scale(),
  )
  const middle = degreesAt(projection, [width / 2, height / 2])
  projection.center(middle).scale(scale).translate([x, y])
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(sheet)
  projection.translate([
    x + between(0, inset + width - right, inset - left),
    y + between(0, inset + height - bottom, inset - top),
  ])
  return { ...frame, projection, scale: (scale * Math.PI) / 180 }
}

/** A frame of a width whose height follows the shape of a box, between two heights. */
export function frameAround(
  box: Box,
  { width, inset, least, most }: { width: number; inset: number; least: number; most: number },
): Frame {
  const fitted = geoMercator().fitWidth(width - 2 * inset, cornersOf(box))
  const [, [, height]] = geoPath(fitted).bounds(cornersOf(box))
  return { width, inset, height: Math.round(between(height + 2 * inset, least, most)) }
}

/** The corners of a box alone: as an area its edges would be the shortest ways over the globe. */
function cornersOf(box: Box): MultiPoint {
  return { type: 'MultiPoint', coordinates: [box.slice(0, 2), box.slice(2)] }
}

function between(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}

/** Where a place lies in the frame, in pixels from its upper left corner. */
export function project({ projection }: View, position: Position): Point {
  return projection(position) as Point
}

/** The box that a view shows. */
export function boxOf({ height, inset, projection, width }: View): Box {
  const [west, north] = degreesAt(projection, [inset, inset])
  const [east, south] = degreesAt(projection, [width - inset, height - inset])
  return [west, south, east, north]
}

/** Mercator leads back from everywhere. */
function degreesAt(projection: GeoProjection, pixels: Point): Position {
  return projection.invert?.(pixels) as Position
}

/**
 * The box around places with a margin, at least `least` degrees wide and high, and never beyond
 * `limit`; all of `limit` where there are no places.
 */
export function boxAround(positions: readonly Position[], least: number, limit: Box): Box {
  const [west, south, east, north] = limit
  if (positions.length === 0) return limit
  const longitudes = positions.map(([longitude]) => longitude)
  const latitudes = positions.map(([, latitude]) => latitude)
  const [left, right] = spread(Math.min(...longitudes), Math.max(...longitudes), least)
  const [bottom, top] = spread(Math.min(...latitudes), Math.max(...latitudes), least)
  const meets = left < east && right > west && bottom < north && top > south
  if (!meets) return limit
  return [
    Math.max(left, west),
    Math.max(bottom, south),
    Math.min(right, east),
    Math.min(top, north),
  ]
}

function spread(low: number, high: number, least: number): [number, number] {
  const half = Math.max((high - low) * 0.58, least / 2)
  const middle = (low + high) / 2
  return [middle - half, middle + half]
}

/** A number short enough for a path: one decimal. */
export function short(value: number): number {
  return Math.round(value * 10) / 10
}
