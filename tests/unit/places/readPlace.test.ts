import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readPlace } from '@/places'

const point = (longitude: number, latitude: number) => ({
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
})

describe('a place as people write it', () => {
  test.each([
    ['17.97, 102.6', point(102.6, 17.97)],
    ['17.97,102.6', point(102.6, 17.97)],
    ['17,97 102,6', point(102.6, 17.97)],
    ['17,97; 102,6', point(102.6, 17.97)],
    ['-6.2 106.8', point(106.8, -6.2)],
    ['−6.2° 106.8°', point(106.8, -6.2)],
    ['17°58′N 102°36′E', point(102.6, 17.966667)],
    [`17° 58' 12" N, 102° 36' 0" E`, point(102.6, 17.97)],
    ['6°12’S, 106°48’E', point(106.8, -6.2)],
    ['{"type":"Point","coordinates":[102.6,17.97]}', point(102.6, 17.97)],
    [
      '<kml><Placemark><LineString><coordinates>102.6,17.97,0 103,18,0</coordinates></LineString></Placemark></kml>',
      {
        geometry: {
          type: 'LineString',
          coordinates: [
            [102.6, 17.97],
            [103, 18],
          ],
        },
      },
    ],
  ])('%s', (text, expected) => {
    expect(readPlace(text, ['LA', 'ID'])).toEqual(expected)
  })

  test.each([
    [
      '102.6, 17.97',
      ['LA'],
      'latitude 102.6 and longitude 17.97. If it is longitude first, write 17.97, 102.6.',
    ],
    ['50.1, 4.2', ['NL', 'BN'], null],
    [
      '4.2, 52.1',
      ['NL'],
      'latitude 4.2 and longitude 52.1. If it is longitude first, write 52.1, 4.2.',
    ],
    ['95, 195', ['LA'], 'Latitude is from -90 to 90'],
    ['17°75′N 102°36′E', ['LA'], 'Minutes and seconds are below 60.'],
    ['17,97,102,6', ['LA'], 'Write latitude and longitude'],
    ['Vientiane', ['LA'], 'Write latitude and longitude'],
    ['', ['LA'], 'Write latitude and longitude'],
    ['{"type":"Point"', ['LA'], 'copied in part'],
    ['<kml></kml>', ['LA'], 'no Point, LineString or Polygon'],
    ['<Point><coordinates>950000,2000000</coordinates></Point>', ['LA'], 'metres'],
  ] as [string, string[], string | null][])('%s near %s', (text, near, problem) => {
    const read = readPlace(text, near)
    if (problem === null) expect(read).toHaveProperty('geometry')
    else expect(read).toEqual({ problem: expect.stringContaining(problem) })
  })

  test('any text is read or refused with a sentence, and never as a place outside the world', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-\d.,;° NSEW'"]{0,30}$/)), (text) => {
        const read = readPlace(text, ['LA'])
        if ('problem' in read) return read.problem.length > 10
        const [longitude, latitude] = read.geometry.coordinates as [number, number]
        return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
      }),
    )
  })
})
