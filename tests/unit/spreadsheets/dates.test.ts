import { expect, test } from '@jest/globals'
import { readDate } from '@/spreadsheets/cells/dates'

test.each([
  ['2027', '2027'],
  ['2027-06', '2027-06'],
  ['2027-6-3', '2027-06-03'],
  ['2027/06/30', '2027-06-30'],
  ['06/2027', '2027-06'],
  ['31/12/2025', '2025-12-31'],
  ['12/31/2025', '2025-12-31'],
  ['04/04/2025', '2025-04-04'],
  ['๓๑/๑๒/๒๐๒๕', '2025-12-31'],
  ['២០២៧-០៦', '2027-06'],
  ['15 March 2025', '2025-03-15'],
  ['Sept 2025', '2025-09'],
  ['March 15, 2025', '2025-03-15'],
])('%s is the date %s', (text, date) => {
  expect(readDate(text)).toEqual({ value: date })
})

test.each([
  [2027, '2027'],
  [{ day: '2027-06-01', shows: 'day' } as const, '2027-06-01'],
  [{ day: '2027-06-01', shows: 'month' } as const, '2027-06'],
  [{ day: '2027-01-01', shows: 'year' } as const, '2027'],
])('the cell %p is the date %s', (cell, date) => {
  expect(readDate(cell)).toEqual({ value: date })
})

test.each<[Parameters<typeof readDate>[0], ...string[]]>([
  ['03/04/2025', '3 April 2025', '4 March 2025', '2025-04-03', '2025-03-04'],
  ['3.4.2025', '3 April 2025', '4 March 2025'],
  ['2568', '2025', '2568'],
  [2568, '2025', '2568'],
  ['๑๕/๐๓/๒๕๖๘', '2025-03-15', '2568-03-15'],
  [{ day: '2568-03-15', shows: 'day' }, '2025-03-15', '2568-03-15'],
  [45_000, '2023-03-15', '45000'],
])('%p is refused with both readings', (cell, ...readings) => {
  const reading = readDate(cell)
  if (!('problem' in reading)) throw new Error(`It was read as ${reading.value}.`)
  for (const one of readings) expect(reading.problem).toContain(one)
})

test.each([
  '31/02/2025',
  '32/01/2025',
  '2025-13',
  '03/04/25',
  'soon',
  '2025 or 2026',
  '1๒/2025',
  '１２ May',
])('%s is refused', (text) => {
  expect(readDate(text)).toHaveProperty('problem')
})
