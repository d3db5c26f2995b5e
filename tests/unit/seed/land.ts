import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoContains } from 'd3-geo'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** ISO 3166-1 numeric codes, by which Natural Earth names its countries. */
const NUMERIC: Record<string, string> = {
  AU: '036',
  BN: '096',
  CN: '156',
  GU: '316',
  ID: '360',
  IN: '356',
  KH: '116',
  LA: '418',
  MM: '104',
  MY: '458',
  PH: '608',
  SG: '702',
  TH: '764',
  TL: '626',
  US: '840',
  VN: '704',
}

const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
  countries: GeometryCollection
}>
const countries = (
  feature(topology, topology.objects.countries) as FeatureCollection<Polygon | MultiPolygon>
).features

/** Degrees from a point, [longitude, latitude], to the nearest land of a country; 0 inside it. */
export function distanceToCountry(point: [number, number], country: string): number {
  const land = countries.find(({ id }) => id === NUMERIC[country])
  if (!land) throw new Error(`There is no outline of ${country}.`)
  if (geoContains(land, point)) return 0
  return Math.min(
    ...outlineOf(land).map(([x, y]) => Math.hypot((x ?? 0) - point[0], (y ?? 0) - point[1])),
  )
}

function outlineOf({ geometry }: Feature<Polygon | MultiPolygon>): Position[] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2)
}
