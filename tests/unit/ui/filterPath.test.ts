import { expect, test } from '@jest/globals'
import { filterPath, toggled } from '@/ui/links/filterPath'

const choices = { kind: ['story'], area: [] }

test('an address has the choices, and a page beyond the first', () => {
  expect(filterPath('/news', {})).toBe('/news')
  expect(filterPath('/news', choices)).toBe('/news?kind=story')
  expect(filterPath('/news', choices, 2)).toBe('/news?kind=story&page=2')
})

test('a value is added, or taken away where it was chosen', () => {
  expect(toggled(choices, 'area', 'a')).toEqual({ kind: ['story'], area: ['a'] })
  expect(toggled(choices, 'kind', 'story')).toEqual({ kind: [], area: [] })
  expect(toggled(choices, 'other', 'b')).toEqual({ kind: ['story'], area: [], other: ['b'] })
})
