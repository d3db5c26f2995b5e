import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { isNear } from '@/places'
import type { StoredProject } from '@/project'
import { checkLocations } from '@/writing/checks/locations'
import { STATES } from '@/vocabulary'

type Location = NonNullable<StoredProject['locations']>[number]

function find(location: Location, more: Partial<StoredProject> = {}) {
  const project = { states: ['KH'], otherCountries: [], ...more, locations: [location] }
  return checkLocations(project as unknown as StoredProject, '2026-11-26', [])
}

const line = (...coordinates: number[][]) => ({ type: 'LineString', coordinates })
const inCambodia = [104.9, 11.5]
const EXCHANGED =
  'it would lie right with the two exchanged. Correct it: latitude is north or south, longitude east or west, and GeoJSON writes longitude first.'
const BEYOND =
  'is far from every country that takes part, and from the way to them. Correct it, or name the country among those that take part.'

describe('each position is looked at', () => {
  test('a line within its state', () => {
    expect(find({ country: 'KH', geometry: line(inCambodia, [103.5, 10.6]) })).toEqual([])
  })

  test('a second position with its numbers exchanged', () => {
    expect(find({ country: 'KH', geometry: line(inCambodia, [11.6, 84.8]) })).toEqual([
      {
        path: 'locations.0.geometry',
        message: `Latitude 84.8, longitude 11.6 is far from Cambodia; ${EXCHANGED}`,
      },
    ])
  })

  test('a point with its numbers exchanged', () => {
    expect(find({ country: 'KH', latitude: 60, longitude: 12 })).toEqual([
      {
        path: 'locations.0.latitude',
        message: `Latitude 60, longitude 12 is far from Cambodia; ${EXCHANGED}`,
      },
    ])
  })

  test('a position out of reach of all that take part', () => {
    expect(find({ country: 'KH', geometry: line(inCambodia, [10.49, 11.5]) })).toEqual([
      { path: 'locations.0.geometry', message: `Latitude 11.5, longitude 10.49 ${BEYOND}` },
    ])
    expect(find({ country: 'KH', latitude: 11.5, longitude: -104.9 })).toEqual([
      { path: 'locations.0.latitude', message: `Latitude 11.5, longitude -104.9 ${BEYOND}` },
    ])
  })

  test('a position in India for Cambodia may be right, and is acknowledged', () => {
    expect(find({ country: 'KH', geometry: line(inCambodia, [77.2, 28.6]) })).toEqual([
      {
        check: 'placeOutsideState',
        path: 'locations.0.geometry',
        value: 'KH [[77.2,28.6]]',
        message:
          '1 of 2 positions, first latitude 28.6, longitude 77.2, lies outside Cambodia. Correct the coordinates or the country.',
      },
    ])
    expect(find({ country: 'KH', latitude: 28.6, longitude: 77.2 })).toEqual([
      {
        check: 'placeOutsideState',
        path: 'locations.0.latitude',
        value: 'KH [[77.2,28.6]]',
        message:
          'Latitude 28.6, longitude 77.2 lies outside Cambodia. Correct the coordinates or the country.',
      },
    ])
  })

  test('every part of several lines, and every ring of an area', () => {
    const lines = {
      type: 'MultiLineString',
      coordinates: [
        [inCambodia, inCambodia],
        [inCambodia, [77.2, 28.6]],
      ],
    }
    expect(find({ country: 'KH', geometry: lines })).toHaveLength(1)
    const hole = [
      [104, 12],
      [105, 12],
      [11.6, 84.8],
      [104, 12],
    ]
    const area = {
      type: 'Polygon',
      coordinates: [
        [
          [103, 11],
          [106, 11],
          [106, 13],
          [103, 11],
        ],
        hole,
      ],
    }
    expect(find({ country: 'KH', geometry: area })).toMatchObject([
      { path: 'locations.0.geometry' },
    ])
  })

  test('a point beside a line', () => {
    const both = {
      country: 'KH',
      geometry: line(inCambodia, inCambodia),
      latitude: 60,
      longitude: 12,
    }
    expect(find(both)).toMatchObject([{ path: 'locations.0.latitude' }])
  })

  test('many positions are named by their digest, and others by another', () => {
    const far = Array.from({ length: 60 }, (_, at) => [77 + at / 100, 28])
    const valueOf = (positions: number[][]) =>
      (find({ country: 'KH', geometry: line(...positions) })[0] as unknown as { value: string })
        .value
    expect(valueOf(far)).toMatch(/^KH 60 positions, SHA-256 [0-9a-f]{64}$/)
    expect(valueOf(far.toReversed())).not.toBe(valueOf(far))
  })
})

describe('corridors and cables leave their state', () => {
  test('a line through countries that take part needs no reason, a point in another does', () => {
    const more = { states: ['KH', 'TH'], otherCountries: ['AU'] } as Partial<StoredProject>
    const through = line(inCambodia, [100.5, 13.7], [130.84, -12.46])
    expect(find({ country: 'KH', geometry: through }, more)).toEqual([])
    expect(find({ country: 'KH', latitude: -12.46, longitude: 130.84 }, more)).toMatchObject([
      { check: 'placeOutsideState', value: 'KH [[130.84,-12.46]]' },
    ])
  })

  test.each([
    ['FR', [32.5, 29.9]],
    ['GB', [-8, 43]],
    ['CA', [-150, 30]],
    ['AE', [58, 22]],
  ])('on the way to %s', (country, position) => {
    const geometry = line(inCambodia, position)
    const check = 'placeOutsideState'
    const taking = { otherCountries: [country] } as Partial<StoredProject>
    expect(find({ country: 'KH', geometry }, taking)).toMatchObject([{ check }])
    expect(find({ country: 'KH', geometry })).toMatchObject([{ path: 'locations.0.geometry' }])
    expect(find({ country: 'KH', geometry })[0]).not.toHaveProperty('check')
  })

  test('a place in another country is looked at too', () => {
    const taking = { otherCountries: ['AU'] } as Partial<StoredProject>
    expect(find({ country: 'AU', latitude: -12.46, longitude: 130.84 }, taking)).toEqual([])
    expect(find({ country: 'AU', latitude: 11.5, longitude: 104.9 }, taking)).toMatchObject([
      { check: 'placeOutsideState', value: 'AU [[104.9,11.5]]' },
    ])
  })
})

test('whatever the state: a position in it passes, and exchanged it never does', () => {
  const states = fc.constantFrom(...STATES)
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(states, share, share, ({ bbox: [west, south, east, north], code }, x, y) => {
      const [longitude, latitude] = [west + x * (east - west), south + y * (north - south)]
      const states = [code] as StoredProject['states']
      expect(isNear([longitude, latitude], code)).toBe(true)
      expect(find({ country: code, latitude, longitude }, { states })).toEqual([])
      const [problem] = find(
        { country: code, latitude: longitude, longitude: latitude },
        { states },
      )
      expect(problem?.message).toContain(EXCHANGED)
      expect(problem).not.toHaveProperty('check')
    }),
  )
})
