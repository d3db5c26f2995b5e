import { expect, test } from '@jest/globals'
import { pickText } from '@/ui/text/pickText'

test('a text is said with its language where that is not the page’s', () => {
  expect([
    pickText({ en: 'Port', vi: 'Cảng' }, 'vi'),
    pickText({ en: 'Port' }, 'vi'),
    pickText({ th: 'ท่าเรือ' }, 'vi'),
    pickText(null, 'en'),
  ]).toEqual([
    { text: 'Cảng', lang: undefined },
    { text: 'Port', lang: 'en' },
    { text: 'ท่าเรือ', lang: 'th' },
    { text: '', lang: undefined },
  ])
})

test('no line ends between a part and its number', () => {
  const { text } = pickText({ en: 'Phase 1 and Phase II of Line 3, in Phase Two, Part Idea' }, 'en')
  expect(text).toBe('Phase\u00a01 and Phase\u00a0II of Line\u00a03, in Phase Two, Part Idea')
})
