import { describe } from '@jest/globals'
import { testUnusual } from './unusual'

const capacity = (measure: string, value: number, unit: string) => ({
  measure,
  value,
  unit,
  source: 's1',
})

describe('a capacity', () => {
  const power = (value: number) => ({
    sector: 'energy',
    subsectors: ['hydro'],
    capacities: [capacity('generationCapacity', value, 'MW')],
  })
  testUnusual([
    [
      'larger than any',
      power(25_001),
      ['capacitySize', 'capacities.0.value', 'generationCapacity 25001 MW'],
    ],
    ['as large as any', power(25_000)],
    ['of nothing', power(0), ['capacitySize', 'capacities.0.value', 'generationCapacity 0 MW']],
    [
      'without a size of its kind',
      {
        capacities: [capacity('other', 1e12, 'things')].map((row) => ({
          ...row,
          label: { en: 'Things' },
        })),
      },
    ],
  ])
})

// A degree of latitude is 111.19 km.
const stop = (latitude: number, longitude = 103) => ({
  country: 'LA',
  role: 'stop',
  latitude,
  longitude,
})

describe('the length of a line', () => {
  const line = (value: number, more: object = {}) => ({
    capacities: [capacity('length', value, 'km')],
    locations: [stop(18), stop(19)],
    ...more,
  })
  const found = (value: string) =>
    ['lineLength', 'capacities.0.value', value] as [string, string, string]
  testUnusual([
    ['much shorter than the way from stop to stop', line(64), found('64 km, 111 km drawn')],
    ['as short as places are rounded', line(65)],
    ['much longer', line(1262), found('1262 km, 111 km drawn')],
    ['as long as a part of it may be drawn', line(1261)],
    ['of a network', line(5, { sector: 'energy', subsectors: ['transmission'] })],
    ['with one stop', line(5, { locations: [stop(18)] })],
    [
      'drawn as a line',
      line(10, {
        locations: [
          {
            country: 'LA',
            geometry: {
              type: 'LineString',
              coordinates: [
                [103, 18],
                [103, 19],
              ],
            },
          },
        ],
      }),
      found('10 km, 111 km drawn'),
    ],
  ])
})

describe('two places', () => {
  testUnusual([
    [
      'at one position',
      { locations: [stop(18), stop(18.00001)] },
      ['placeRepeated', 'locations.1.latitude', '103.0000, 18.0000'],
    ],
    ['ten metres apart', { locations: [stop(18), stop(18.0001)] }],
  ])
})
