import { expect, test } from '@jest/globals'
import { fileNameOf } from '@collections/documents/nameDownloads'

const FILE = '01a219e8-dfd3-7398-8fdc-df8b24147aab.pdf'

test.each([
  ['Feasibility study', 'Feasibility study.pdf'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.pdf'],
  ['two\nlines', 'two lines.pdf'],
  ['ends with dots...', 'ends with dots.pdf'],
  [' ', 'document.pdf'],
  ['x'.repeat(200), `${'x'.repeat(60)}.pdf`],
  // Sixty characters as people see them, none of them cut.
  ['កី'.repeat(80), `${'កី'.repeat(60)}.pdf`],
])('the title %j gives %j', (title, name) => {
  expect(fileNameOf(title, FILE)).toBe(name)
})
