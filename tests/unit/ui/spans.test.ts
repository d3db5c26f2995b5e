import { expect, test } from '@jest/globals'
import { formatSpan } from '@/ui/format/dates'

test.each([
  ['2022-01-18', '2022-01-19', '18–19 Jan 2022'],
  ['2022-01-24', '2022-02-11', '24 Jan–11 Feb 2022'],
  ['2022-12-30', '2023-01-02', '30 Dec 2022–2 Jan 2023'],
  ['2022-01-18', null, '18 Jan 2022'],
  ['2022-01-18', '2022-01-18', '18 Jan 2022'],
  ['2022-01', '2022-03', 'Jan–Mar 2022'],
  ['2022', '2023', '2022–2023'],
  ['2022-12', '2023-01-05', 'Dec 2022–5 Jan 2023'],
  ['2022-01', null, 'Jan 2022'],
])('%s to %s is %s', (from, to, said) => {
  // Which spaces stand around the dash is up to the language's own rules.
  expect(formatSpan(from, to, 'en').replace(/\s*–\s*/g, '–')).toBe(said)
})
