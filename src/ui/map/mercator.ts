import type { Position } from '@/project'

/** West, south, east, north, in degrees. */
export type Box = readonly [number, number, number, number]

/** The sheet that land.generated.svg shows: its box and its units for one degree of longitude. */
export const SHEET = { box: [86, -21, 158, 31] as Box, units: 50 }

/** Latitude as Mercator draws it, in degrees of longitude from the equator. */
export function mercatorY(latitude: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI
}

/** The latitude that Mercator draws at `y`. */
export function latitudeAt(y: number): number {
  return (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90
}

/** A frame in pixels; the map lies `inset` inside it, the neatline around it. */
export interface Frame {
  width: number
  height: number
  inset: number
}

/** A part of the world in a frame. `scale` is pixels per degree of longitude. */
export interface View extends Frame {
  west: number
  /** `mercatorY` of the upper edge. */
  top: number
  scale: number
}

/** The view that shows a box as large as the frame allows, in its middle, and nothing beyond the sheet. */
export function fitView(box: Box, frame: Frame): View {
  const [width, height] = [frame.width - 2 * frame.inset, frame.height - 2 * frame.inset]
  const [asked, sheet] = [boundsOf(box), boundsOf(SHEET.box)]
  const scale = Math.max(
    Math.min(width / (asked.east - asked.west), height / (asked.top - asked.bottom)),
    width / (sheet.east - sheet.west),
    height / (sheet.top - sheet.bottom),
  )
  const west = (asked.west + asked.east - width / scale) / 2
  const top = (asked.top + asked.bottom + height / scale) / 2
  return {
    ...frame,
    scale,
    west: between(west, sheet.west, sheet.east - width / scale),
    top: between(top, sheet.bottom + height / scale, sheet.top),
  }
}

/** A frame of a width whose height follows the shape of a box, between two heights. */
export function frameAround(
  box: Box,
  { width, inset, least, most }: { width: number; inset: number; least: number; most: number },
): Frame {
  const { west, east, top, bottom } = boundsOf(box)
  const height = ((width - 2 * inset) * (top - bottom)) / (east - west) + 2 * inset
  return { width, inset, height: Math.round(between(height, least, most)) }
}

function boundsOf([west, south, east, north]: Box) {
  return { west, east, top: mercatorY(north), bottom: mercatorY(south) }
}

function between(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}

/** Where a place lies in the frame, in pixels from its upper left corner. */
export function project(view: View, [longitude, latitude]: Position): [number, number] {
  return [
    view.inset + (longitude - view.west) * view.scale,
    view.inset + (view.top - mercatorY(latitude)) * view.scale,
  ]
}

/** The box that a view shows. */
export function boxOf(view: View): Box {
  const bottom = view.top - (view.height - 2 * view.inset) / view.scale
  const east = view.west + (view.width - 2 * view.inset) / view.scale
  return [view.west, latitudeAt(bottom), east, latitudeAt(view.top)]
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
