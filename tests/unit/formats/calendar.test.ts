import { describe, expect, test } from '@jest/globals'
import ICAL from 'ical.js'
import { toUtc } from '@/forum/times'
import { writeCalendar, type CalendarRow } from '@/formats/calendar'
import { codesOf, TIME_ZONES } from '@/vocabulary'

const TALK: CalendarRow = {
  code: 'acf-9-s1',
  title: 'Opening',
  description: '',
  location: '',
  categories: [],
  url: null,
  day: '2027-01-18',
  start: '09:30',
  end: '11:00',
  cancelled: false,
  revision: 0,
  updatedAt: '2026-12-01T08:09:10.123Z',
}

function textOf(zone: string, ...rows: CalendarRow[]): string {
  return writeCalendar({ name: 'The Forum', zone, rows }).toString('utf8')
}

/** What another program reads in a calendar; it knows no zone but those in the file. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as [])
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((component) => {
      const zone = new ICAL.Timezone(component)
      return [zone.tzid, zone]
    }),
  )
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const timeOf = (name: 'dtend' | 'dtstart') => {
      const property = component.getFirstProperty(name)
      const time = property?.getFirstValue() as ICAL.Time | undefined
      if (!property || !time) return null
      const tzid = property.getParameter('tzid') as string | undefined
      if (tzid) time.zone = zones.get(tzid)!
      return { tzid, wall: time.toString(), utc: new Date(time.toUnixTime() * 1000).toISOString() }
    }
    return { component, event, start: timeOf('dtstart'), end: timeOf('dtend') }
  })
  return { calendar, zones, events }
}

function readOne(text: string) {
  const { events } = read(text)
  expect(events).toHaveLength(1)
  return events[0]!
}

const value = (of: { component: ICAL.Component }, name: string) =>
  String(of.component.getFirstPropertyValue(name))

describe('wall times', () => {
  test.each([
    ['Asia/Seoul', '2027-01-18', '2027-01-18T00:30:00.000Z'],
    ['Asia/Jakarta', '2027-01-18', '2027-01-18T02:30:00.000Z'],
    ['Asia/Yangon', '2027-01-18', '2027-01-18T03:00:00.000Z'],
    ['Asia/Dili', '2027-01-18', '2027-01-18T00:30:00.000Z'],
    ['Asia/Phnom_Penh', '2027-01-18', '2027-01-18T02:30:00.000Z'],
    ['Europe/London', '2027-01-18', '2027-01-18T09:30:00.000Z'],
    ['Europe/London', '2027-07-18', '2027-07-18T08:30:00.000Z'],
  ])('in %s on %s are those of a clock there', (zone, day, utc) => {
    const { end, start } = readOne(textOf(zone, { ...TALK, day }))
    expect(start).toEqual({ tzid: zone, wall: `${day}T09:30:00`, utc })
    expect(end).toMatchObject({ tzid: zone, wall: `${day}T11:00:00` })
  })

  test('in UTC need no rules', () => {
    const text = textOf('UTC', TALK)
    expect(text).toContain('DTSTART:20270118T093000Z')
    expect(readOne(text).start?.utc).toBe('2027-01-18T09:30:00.000Z')
  })

  test('across midnight end on the next day', () => {
    const { end, start } = readOne(
      textOf('Asia/Jakarta', { ...TALK, day: '2027-12-31', start: '22:00', end: '00:30' }),
    )
    expect(start).toMatchObject({ wall: '2027-12-31T22:00:00', utc: '2027-12-31T15:00:00.000Z' })
    expect(end).toMatchObject({ wall: '2028-01-01T00:30:00', utc: '2027-12-31T17:30:00.000Z' })
  })

  test('without an end have none', () => {
    expect(readOne(textOf('Asia/Seoul', { ...TALK, end: null })).end).toBeNull()
  })

  test('without hours take all day', () => {
    const found = readOne(textOf('Asia/Yangon', { ...TALK, start: null, end: null }))
    expect([found.event.startDate.isDate, found.event.startDate.toString()]).toEqual([
      true,
      '2027-01-18',
    ])
    expect(found.event.endDate.toString()).toBe('2027-01-19')
  })

  test.each(codesOf(TIME_ZONES).filter((zone) => zone !== 'UTC'))(
    '%s has its rules in the file, and they are those that the site counts by',
    (zone) => {
      for (const day of ['2013-10-21', '2022-01-19', '2027-01-18', '2027-07-18', '2028-10-31']) {
        const { zones } = read(textOf(zone, { ...TALK, day }))
        expect([...zones.keys()]).toEqual([zone])
        const { start } = readOne(textOf(zone, { ...TALK, day }))
        expect([day, start?.utc]).toEqual([day, toUtc({ day, time: '09:30', zone })])
      }
    },
  )
})

test('a session is known by its code, and by how often it changed', () => {
  const found = readOne(textOf('Asia/Seoul', { ...TALK, revision: 3 }))
  expect(found.event.uid).toBe('acf-9-s1@forum.connectivity-catalogue.invalid')
  expect(found.event.sequence).toBe(3)
  expect(value(found, 'status')).toBe('CONFIRMED')
  expect(value(found, 'dtstamp')).toBe('2026-12-01T08:09:10Z')
  expect(value(found, 'last-modified')).toBe('2026-12-01T08:09:10Z')
})

test('a cancelled session stays, as cancelled', () => {
  const found = readOne(textOf('Asia/Seoul', { ...TALK, cancelled: true }))
  expect([value(found, 'status'), found.event.summary]).toEqual(['CANCELLED', 'Opening'])
})

test('texts are read as they were written, whatever is in them', () => {
  const title = 'Rail; roads, and \\ bridges\r\nEND:VEVENT\nមេគង្គ '.repeat(5)
  const row = {
    ...TALK,
    title,
    description: 'One\n\nTwo, “three”; 한국어',
    location: 'Room 1, Seoul',
    categories: ['Panel, long', 'Energy'],
    url: 'https://forum.example/forum/acf-9/sessions/acf-9-s1',
  }
  const text = textOf('Asia/Seoul', row)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const found = readOne(text)
  expect(found.event.summary).toBe(title.replaceAll('\r\n', '\n'))
  expect(found.event.description).toBe(row.description)
  expect(found.event.location).toBe(row.location)
  expect(value(found, 'url')).toBe(row.url)
  expect(found.component.getFirstProperty('categories')?.getValues()).toEqual(row.categories)
})

test('what a session does not have is left out', () => {
  const text = textOf('Asia/Seoul', TALK)
  expect(text).not.toMatch(/^(DESCRIPTION|LOCATION|URL|CATEGORIES)/m)
})

test('the name of a calendar adds no line to it', () => {
  const name = 'Forum; 9, \\x\r\nX-WR-CALDESC:injected'
  const text = writeCalendar({ name, zone: 'Asia/Seoul', rows: [TALK] }).toString('utf8')
  expect(text).toContain('\r\nNAME:Forum\\; 9\\, \\\\x X-WR-CALDESC:injected\r\n')
  expect(read(text).calendar.getFirstProperty('x-wr-caldesc')).toBeNull()
})

test('a calendar without sessions can be read, and names its zone', () => {
  const { events, zones } = read(textOf('Asia/Dili'))
  expect([events, [...zones.keys()]]).toEqual([[], ['Asia/Dili']])
})

test('the same sessions are the same bytes', () => {
  expect(textOf('Asia/Seoul', TALK)).toBe(textOf('Asia/Seoul', TALK))
})
