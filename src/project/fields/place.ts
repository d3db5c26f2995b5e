import { z } from 'zod'
import type { Geometry } from '@/places'
import { LOCATION_ROLES, OTHER_COUNTRIES, STATES } from '@/vocabulary'
import {
  code,
  number,
  shapeOf,
  text,
  unpublished,
  writeFields,
  type Field,
  type StoredOf,
} from '@/description/kinds'
import type { Maybe, Row } from '@/description/material'
import { country } from '@/description/parts'

const position = z.tuple([z.number(), z.number()])
const geometrySchema = z.union([
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.enum(['LineString', 'MultiPoint']), coordinates: z.array(position) }),
  z.object({
    type: z.enum(['Polygon', 'MultiLineString']),
    coordinates: z.array(z.array(position)),
  }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
])

const geometry: Field<'geometry'> = {
  name: 'geometry',
  form: {
    kind: 'geometry',
    label: 'Line or area (GeoJSON)',
    help: 'Only for lines or areas; a point needs no more than the above. Paste GeoJSON as GIS programs export it, in WGS 84. Of a Feature or FeatureCollection the geometry alone is kept, without altitudes.',
  },
  schema: z.unknown(),
  write: (stored) => stored,
}

const named = [
  text('name', { label: 'Name of the place', most: 200 }),
  {
    ...code('country', [...STATES, ...OTHER_COUNTRIES], {
      label: 'Country',
      needed: true,
      width: '50%',
    }),
    schema: country,
    write: (stored: Maybe<string>) => stored ?? '',
  },
  code('role', LOCATION_ROLES, { label: 'What it is', initial: 'site', width: '50%' }),
] as const

const members = [
  ...named,
  unpublished(
    number('latitude', {
      label: 'Latitude',
      min: -90,
      max: 90,
      width: '50%',
      placeholder: '11.55',
      help: 'Degrees, north positive.',
    }),
  ),
  unpublished(
    number('longitude', {
      label: 'Longitude',
      min: -180,
      max: 180,
      width: '50%',
      placeholder: '104.92',
      help: 'Degrees, east positive.',
    }),
  ),
  unpublished(geometry),
] as const

export type StoredLocation = StoredOf<typeof members>

const location = z.object({ ...shapeOf(named), geometry: geometrySchema })

/** A place has the geometry that was given, else its point; where there is neither, it is no place. */
const locations: Field<'locations', Maybe<StoredLocation[]>, z.ZodArray<typeof location>> = {
  name: 'locations',
  form: {
    kind: 'rows',
    members,
    layout: ['name', ['country', 'role'], ['latitude', 'longitude'], 'geometry'],
    label: 'Places',
    missed: 'Without a place it is not on the map.',
    one: 'place',
    help: 'Stops are joined in the order of the rows: drag a row to move it.',
  },
  schema: z.array(location),
  write: (stored, _row, referred) =>
    (stored ?? []).flatMap((row) => {
      const geometry = geometryOf(row)
      return geometry ? [{ ...writeFields(named, row as Row, referred), geometry }] : []
    }),
}

/** Where a place lies: its line or area, else its point; null where nothing is given. */
export function geometryOf({ geometry, latitude, longitude }: StoredLocation): Geometry | null {
  if (geometry) return geometry as Geometry
  return typeof latitude === 'number' && typeof longitude === 'number'
    ? { type: 'Point', coordinates: [longitude, latitude] }
    : null
}

/** Where it is: named points by latitude and longitude, or a line or area in GeoJSON. */
export const place = [locations] as const

export const placeTab = {
  label: 'Place',
  lines: ['locations'],
} as const
