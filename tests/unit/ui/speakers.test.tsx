import { expect, test } from '@jest/globals'
import { Speakers } from '@/ui/forum/Speakers'
import { textOf } from './text'

const said = (change: object) =>
  textOf(
    <Speakers
      speakers={[
        {
          name: 'A. Example',
          role: 'speaker',
          state: null,
          title: {},
          organisation: {},
          ...change,
        },
      ]}
      locale="en"
    />,
  ).replace(/ ,/g, ',')

test.each([
  [{}, 'A. Example'],
  [{ role: 'moderator' }, 'A. Example Moderator'],
  [{ state: 'KR', title: { en: 'Director' } }, 'A. Example Director, Republic of Korea'],
  // The name of a country's ministry already says which country.
  [
    { state: 'KR', organisation: { en: 'Ministry of Finance, Republic of Korea' } },
    'A. Example Ministry of Finance, Republic of Korea',
  ],
  [{ state: 'KH', organisation: { en: 'A council' } }, 'A. Example A council, Cambodia'],
])('%j is said as %s', (change, words) => {
  expect(said(change)).toBe(words)
})
