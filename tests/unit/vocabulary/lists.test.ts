import { describe, expect, test } from '@jest/globals'
import * as vocabulary from '@/vocabulary'
import { textIn, type Term } from '@/vocabulary'

const lists: [string, readonly Term[]][] = Object.entries(vocabulary as Record<string, unknown>)
  .filter(([name, value]) => Array.isArray(value) && !['LOCALES', 'TIME_ZONES'].includes(name))
  .map(([name, value]) => [name, value as readonly Term[]])

describe.each(lists)('%s', (name, list) => {
  test('has codes that are given once, camelCase or an ISO or SDG code, each with an English label', () => {
    const codes = list.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { code, label } of list) {
      expect([name, code, code]).toEqual([
        name,
        code,
        expect.stringMatching(/^(?:[a-z][A-Za-z0-9]*|[A-Z]{2,3}|\d+)$/),
      ])
      expect(label.en).toBeTruthy()
    }
  })
})

test('time zones by their names in the IANA database, each once', () => {
  const codes = vocabulary.TIME_ZONES.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  const known = codes.filter((zone) => new Intl.DateTimeFormat('en', { timeZone: zone }))
  expect(known).toEqual(codes)
})

test('eleven member states, each with a centroid inside its box and a language of the catalogue', () => {
  expect(vocabulary.STATES).toHaveLength(11)
  for (const { bbox, centroid, languages } of vocabulary.STATES) {
    const [west, south, east, north] = bbox
    expect(centroid[0] > west && centroid[0] < east).toBe(true)
    expect(centroid[1] > south && centroid[1] < north).toBe(true)
    expect(languages.every((language) => vocabulary.isLocale(language))).toBe(true)
  }
})

test('every subsector belongs to a sector and every sector has some', () => {
  const used = new Set(vocabulary.SUBSECTORS.map(({ sector }) => sector))
  expect([...used].sort()).toEqual(vocabulary.SECTORS.map(({ code }) => code).sort())
})

test('a text falls back to English, then to any language that has one', () => {
  expect(textIn({ en: 'Bridge', vi: 'Cầu' }, 'vi')).toBe('Cầu')
  expect(textIn({ en: 'Bridge' }, 'vi')).toBe('Bridge')
  expect(textIn({ km: 'ស្ពាន' }, 'vi')).toBe('ស្ពាន')
  expect(textIn(null, 'vi')).toBe('')
})
