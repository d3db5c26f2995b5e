import { readGeometry } from './readGeometry'
import { readKml } from './readKml'
import { isNear } from './region'
import type { Geometry, Position } from './types'

type PlaceReading = { geometry: Geometry } | { problem: string }

const WANTED =
  'Write latitude and longitude, such as 17.97, 102.6 or 17°58′N 102°36′E, or paste GeoJSON or KML.'

/**
 * Reads a place as people have it: latitude and longitude as decimals or in degrees, minutes and
 * seconds, GeoJSON, or KML. `near` are the countries of the project: where a pair of numbers lies in
 * one of them only the other way round, both readings are named instead of one being taken.
 */
export function readPlace(text: string, near: readonly string[]): PlaceReading {
  const written = text.trim()
  if (!written) return { problem: WANTED }
  if (written.startsWith('{') || written.startsWith('[')) return readJson(written)
  if (written.startsWith('<')) return readKml(written)
  const sixty = readDegrees(written)
  if (sixty) return inWorld(sixty)
  return readPair(written, near)
}

function readJson(text: string): PlaceReading {
  try {
    return readGeometry(JSON.parse(text))
  } catch {
    return { problem: 'This is no JSON: it may have been copied in part.' }
  }
}

const NUMBER = String.raw`[-+−]?\d{1,3}(?:[.,]\d+)?`
/** Two numbers, apart by a space, a semicolon, or a comma with a space: `17,97 102,6` has decimal commas. */
const PAIR = new RegExp(String.raw`^(${NUMBER})°?(?:\s*;\s*|,\s+|\s+)(${NUMBER})°?$`)
/** `17.97,102.6`: points in both, so the comma is between them. */
const TIGHT = /^([-+−]?\d{1,3}\.\d+),([-+−]?\d{1,3}\.\d+)$/

function readPair(text: string, near: readonly string[]): PlaceReading {
  const [, first = '', second = ''] = TIGHT.exec(text) ?? PAIR.exec(text) ?? []
  if (!first) return { problem: WANTED }
  const [one, other] = [numberOf(first), numberOf(second)]
  const asGiven: Position = [other, one]
  const exchanged: Position = [one, other]
  if (!isPosition(asGiven)) {
    if (!isPosition(exchanged)) return { problem: OUTSIDE }
    return { problem: bothReadings(asGiven, exchanged) }
  }
  const isIn = (at: Position) => isPosition(at) && near.some((country) => isNear(at, country))
  if (!isIn(asGiven) && isIn(exchanged)) return { problem: bothReadings(asGiven, exchanged) }
  return { geometry: { type: 'Point', coordinates: asGiven } }
}

function bothReadings([longitude, latitude]: Position, exchanged: Position): string {
  return `This says latitude ${latitude} and longitude ${longitude}. If it is longitude first, write ${exchanged[1]}, ${exchanged[0]}.`
}

const OUTSIDE = 'Latitude is from -90 to 90 and longitude from -180 to 180.'

function numberOf(text: string): number {
  return Number(text.replace('−', '-').replace(',', '.'))
}

const PART = String.raw`(\d{1,3})\s*[°º]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['′’]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|''|′′)\s*)?`
const SIXTY = new RegExp(String.raw`^${PART}([NS])[\s,;]*${PART}([EW])$`, 'i')

/** Degrees with minutes and seconds and the letters of their directions; null for anything else. */
function readDegrees(text: string): Position | null {
  const [, d1, m1, s1, ns = '', d2, m2, s2, ew = ''] = SIXTY.exec(text) ?? []
  if (d1 === undefined || d2 === undefined) return null
  const latitude = decimal(d1, m1, s1) * (/s/i.test(ns) ? -1 : 1)
  const longitude = decimal(d2, m2, s2) * (/w/i.test(ew) ? -1 : 1)
  return [longitude, latitude]
}

/** A hundred-thousandth of a degree is a metre. NaN where minutes or seconds are 60 or more. */
function decimal(degrees: string, minutes = '0', seconds = '0'): number {
  const [m, s] = [numberOf(minutes), numberOf(seconds)]
  return m < 60 && s < 60 ? Math.round((Number(degrees) + m / 60 + s / 3600) * 1e6) / 1e6 : NaN
}

function inWorld(at: Position): PlaceReading {
  return isPosition(at)
    ? { geometry: { type: 'Point', coordinates: at } }
    : { problem: `${OUTSIDE} Minutes and seconds are below 60.` }
}

function isPosition([longitude, latitude]: Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
}
