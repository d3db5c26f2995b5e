import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { validateGeometry, extractGeometry } from '@collections/projects/geometry'
import { positionsOf, readGeometry, type Geometry } from '@/places'

const A: [number, number] = [104.9, 11.5]
const B: [number, number] = [104.8, 11.6]
const C: [number, number] = [104.7, 11.4]
const LINE = { type: 'LineString', coordinates: [A, B] } as const
const OTHER = { type: 'LineString', coordinates: [B, C] } as const
const AREA = { type: 'Polygon', coordinates: [[A, B, C, A]] } as const
const POINT = { type: 'Point', coordinates: A } as const
const BOTH = { type: 'MultiLineString', coordinates: [LINE.coordinates, OTHER.coordinates] }

const feature = (geometry: unknown, more = {}) => ({
  type: 'Feature',
  properties: { name: 'Line 1', km: 12 },
  geometry,
  ...more,
})
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })
const named = (name: string) => ({ crs: { type: 'name', properties: { name } } })

describe('what GIS programs export is read as one geometry', () => {
  const cases: [string, unknown, unknown][] = [
    ['a point', POINT, POINT],
    ['a line', LINE, LINE],
    ['an area', AREA, AREA],
    ['several lines', BOTH, BOTH],
    [
      'one line among none other',
      { type: 'MultiLineString', coordinates: [LINE.coordinates] },
      LINE,
    ],
    [
      'several points',
      { type: 'MultiPoint', coordinates: [A, B] },
      { type: 'MultiPoint', coordinates: [A, B] },
    ],
    ['one area among none other', { type: 'MultiPolygon', coordinates: [AREA.coordinates] }, AREA],
    ['a feature', feature(LINE, { id: 7, bbox: [1, 2, 3, 4] }), LINE],
    ['a feature of several lines', feature(BOTH), BOTH],
    ['a collection of one', collection(feature(LINE)), LINE],
    ['a collection of two', collection(feature(LINE), feature(OTHER)), BOTH],
    ['a feature without a geometry beside another', collection(feature(null), feature(LINE)), LINE],
    ['geometries', { type: 'GeometryCollection', geometries: [LINE, OTHER] }, BOTH],
    [
      'a name, a box and a note',
      { ...collection(feature(LINE)), name: 'x', bbox: [1, 2, 3, 4] },
      LINE,
    ],
    [
      'altitudes',
      {
        type: 'LineString',
        coordinates: [
          [...A, 12.5],
          [...B, 0],
        ],
      },
      LINE,
    ],
    [
      'an area with altitudes',
      { type: 'Polygon', coordinates: [[A, B, C, A].map((p) => [...p, 1])] },
      AREA,
    ],
    [
      'WGS 84 by QGIS',
      { ...collection(feature(LINE)), ...named('urn:ogc:def:crs:OGC:1.3:CRS84') },
      LINE,
    ],
    ['WGS 84 by its number', { ...LINE, ...named('EPSG:4326') }, LINE],
    ['WGS 84 by its long number', { ...LINE, ...named('urn:ogc:def:crs:EPSG::4326') }, LINE],
    ['no system', { ...LINE, crs: null }, LINE],
  ]
  test.each(cases)('%s', (_, value, geometry) => {
    expect(readGeometry(value)).toEqual({ geometry })
    expect(validateGeometry(value)).toBe(true)
    expect(extractGeometry({ value } as Parameters<typeof extractGeometry>[0])).toEqual(geometry)
    // What is stored is read as itself.
    expect(readGeometry(geometry)).toEqual({ geometry })
  })
})

describe('anything else is refused with what is wrong and what is allowed', () => {
  const cases: [string, unknown, RegExp][] = [
    ['text', 'LINESTRING (104 11, 105 12)', /^Write a GeoJSON geometry/],
    ['a list', [A, B], /^Write a GeoJSON geometry/],
    ['nothing inside', {}, /^The type must be Point/],
    ['another type', { type: 'Topology', objects: {} }, /^The type must be Point/],
    ['an inherited type', { type: 'constructor', coordinates: A }, /^The type must be Point/],
    ['a feature without a geometry', feature(null), /^There is no geometry in this/],
    ['a feature of nothing', { type: 'Feature' }, /^Write a GeoJSON geometry/],
    ['an empty collection', collection(), /^There is no geometry in this/],
    [
      'a collection without features',
      { type: 'FeatureCollection' },
      /^There is no list of features/,
    ],
    ['empty lines', { type: 'MultiLineString', coordinates: [] }, /^There is no geometry in this/],
    [
      'lines that are none',
      { type: 'MultiLineString', coordinates: 'x' },
      /^The coordinates of a MultiLineString/,
    ],
    [
      'lines and areas',
      collection(feature(LINE), feature(AREA)),
      /several kinds of geometry \(LineString, Polygon\)/,
    ],
    ['a point beside a line', collection(feature(LINE), feature(POINT)), /a place each/],
    [
      'metres that say so',
      { ...collection(feature(LINE)), ...named('urn:ogc:def:crs:EPSG::3857') },
      /system urn:ogc:def:crs:EPSG::3857\. Export them in WGS 84/,
    ],
    ['metres of a feature', collection(feature(LINE, named('EPSG:32648'))), /system EPSG:32648/],
    [
      'a system by link',
      { ...LINE, crs: { type: 'link', properties: { href: 'https://example.org' } } },
      /its crs member names/,
    ],
    [
      'metres that do not say so',
      {
        type: 'LineString',
        coordinates: [
          [11677414, 1288000],
          [11700000, 1290000],
        ],
      },
      /look like metres/,
    ],
    [
      'exchanged beyond the pole',
      { type: 'LineString', coordinates: [A, [11.6, 104.8]] },
      /the two are exchanged: longitude comes first/,
    ],
    ['one position', { type: 'LineString', coordinates: [A] }, /^A LineString is two or more/],
    ['an open ring', { type: 'Polygon', coordinates: [[A, B, C, B]] }, /first equal to last/],
    ['a ring of three', { type: 'Polygon', coordinates: [[A, B, A]] }, /four or more/],
    [
      'no number',
      { type: 'Point', coordinates: [104.9, null] },
      /^A Point is \[longitude, latitude\]/,
    ],
    ['numbers as text', { type: 'Point', coordinates: ['104.9', '11.5'] }, /^A Point is/],
    ['four numbers', { type: 'Point', coordinates: [104.9, 11.5, 1, 2] }, /^A Point is/],
    ['beyond the world', { type: 'Point', coordinates: [181, 11.5] }, /^A Point is/],
    [
      'too many positions',
      { type: 'MultiPoint', coordinates: Array.from({ length: 5001 }, () => A) },
      /^At most 5000 positions/,
    ],
  ]
  test.each(cases)('%s', (_, value, message) => {
    expect(validateGeometry(value)).toMatch(message)
    expect(extractGeometry({ value } as Parameters<typeof extractGeometry>[0])).toBe(value)
  })
})

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
)
const line = fc.array(position, { minLength: 2, maxLength: 6 })
const lines = fc.array(line, { minLength: 1, maxLength: 5 })

test('however lines are wrapped, every position comes back in its order', () => {
  const wraps: ((list: [number, number][][]) => unknown)[] = [
    (list) => ({ type: 'MultiLineString', coordinates: list }),
    (list) =>
      collection(...list.map((coordinates) => feature({ type: 'LineString', coordinates }))),
    (list) => feature({ type: 'MultiLineString', coordinates: list }),
    (list) => ({
      type: 'GeometryCollection',
      geometries: list.map((coordinates) => ({ type: 'LineString', coordinates })),
    }),
  ]
  fc.assert(
    fc.property(lines, fc.constantFrom(...wraps), (list, wrap) => {
      const read = readGeometry(wrap(list)) as { geometry: Geometry }
      expect(positionsOf(read.geometry)).toEqual(list.flat())
      expect(readGeometry(read.geometry)).toEqual(read)
    }),
  )
})

test('no value of JSON makes the reading fail', () => {
  const part = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.record(
        {
          type: fc.constantFrom(
            'Point',
            'MultiPolygon',
            'Feature',
            'FeatureCollection',
            'GeometryCollection',
            'x',
          ),
          coordinates: fc.oneof(line, lines, fc.jsonValue({ maxDepth: 2 })),
          geometry: tie('value'),
          geometries: fc.array(tie('value')),
          features: fc.array(tie('value')),
          crs: fc.jsonValue({ maxDepth: 2 }),
        },
        { requiredKeys: ['type'] },
      ),
    ),
  })).value
  fc.assert(
    fc.property(part, (value) => {
      const read = readGeometry(value)
      expect('geometry' in read ? read.geometry.type : read.problem).toEqual(expect.any(String))
    }),
  )
})
