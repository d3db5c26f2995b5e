import { geoMercator, geoMercatorRaw, geoPath, type GeoProjection } from 'd3-geo'
import type { MultiPoint } from 'geojson'
import type { Position } from '@/places'

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
  /** Where the equator meets the prime meridian, in pixels, and pixels per radian there. */
  origin: Point
  perRadian: number
}

/**
 * The view that shows a box as large as possible, centred in the frame, and nothing beyond the
 * sheet.
 */
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
  const centre = degreesAt(projection, [width / 2, height / 2])
  projection.center(centre).scale(scale).translate([x, y])
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(sheet)
  projection.translate([
    x + clamp(0, inset + width - right, inset - left),
    y + clamp(0, inset + height - bottom, inset - top),
  ])
  const origin = projection([0, 0]) as Point
  return { ...frame, projection, scale: (scale * Math.PI) / 180, origin, perRadian: scale }
}

/** A frame of a fixed width whose height follows the shape of a box, within bounds. */
export function frameAround(
  box: Box,
  {
    width,
    inset,
    minHeight,
    maxHeight,
  }: { width: number; inset: number; minHeight: number; maxHeight: number },
): Frame {
  const fitted = geoMercator().fitWidth(width - 2 * inset, cornersOf(box))
  const [, [, height]] = geoPath(fitted).bounds(cornersOf(box))
  return { width, inset, height: Math.round(clamp(height + 2 * inset, minHeight, maxHeight)) }
}

/** Only the corners of a box: the edges of an area would be great circles. */
function cornersOf(box: Box): MultiPoint {
  return { type: 'MultiPoint', coordinates: [box.slice(0, 2), box.slice(2)] }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}

/** Where a place lies in the frame, in pixels from its upper left corner. */
export function project({ origin, perRadian }: View, [longitude, latitude]: Position): Point {
  // What d3's projection comes to without turns and cuts, in a fifth of its time.
  const [x, y] = mercator(longitude * RADIAN, latitude * RADIAN)
  return [origin[0] + perRadian * x, origin[1] - perRadian * y]
}

const mercator = geoMercatorRaw as (longitude: number, latitude: number) => Point
const RADIAN = Math.PI / 180

/** The box that a view shows. */
export function boxOf({ height, inset, projection, width }: View): Box {
  const [west, north] = degreesAt(projection, [inset, inset])
  const [east, south] = degreesAt(projection, [width - inset, height - inset])
  return [west, south, east, north]
}

/** Mercator is invertible everywhere. */
function degreesAt(projection: GeoProjection, pixels: Point): Position {
  return projection.invert?.(pixels) as Position
}

/**
 * The box around places with a margin, at least `min` degrees wide and high, and never beyond
 * `limit`; all of `limit` where there are no places.
 */
export function boxAround(positions: readonly Position[], min: number, limit: Box): Box {
  const [west, south, east, north] = limit
  if (positions.length === 0) return limit
  let [lowX, lowY, highX, highY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [longitude, latitude] of positions) {
    lowX = Math.min(lowX, longitude)
    highX = Math.max(highX, longitude)
    lowY = Math.min(lowY, latitude)
    highY = Math.max(highY, latitude)
  }
  const [left, right] = spread(lowX, highX, min)
  const [bottom, top] = spread(lowY, highY, min)
  const meets = left < east && right > west && bottom < north && top > south
  if (!meets) return limit
  return [
    Math.max(left, west),
    Math.max(bottom, south),
    Math.min(right, east),
    Math.min(top, north),
  ]
}

function spread(low: number, high: number, min: number): [number, number] {
  const half = Math.max((high - low) * 0.58, min / 2)
  const centre = (low + high) / 2
  return [centre - half, centre + half]
}

/** Rounds a number to one decimal, to keep paths short. */
export function round1(value: number): number {
  return Math.round(value * 10) / 10
}
