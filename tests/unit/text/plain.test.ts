import { expect, test } from '@jest/globals'
import { htmlToPlain, richTextToPlain } from '@/text'

test('a rich text in plain lines', () => {
  const paragraph = (...texts: string[]) => ({
    type: 'paragraph',
    children: texts.map((text) => ({ type: 'text', text })),
  })
  const value = {
    root: { type: 'root', children: [paragraph('A ', 'port.'), paragraph('Two berths.')] },
  }
  expect([richTextToPlain(value), richTextToPlain(null)]).toEqual(['A port.\nTwo berths.', ''])
})

test.each([
  [
    'lists and links',
    [{ type: 'list', children: [item('Berths'), item('Cranes')] }],
    'Berths\nCranes',
  ],
  [
    'line breaks',
    [{ type: 'paragraph', children: [text('A'), { type: 'linebreak' }, text('b')] }],
    'A\nb',
  ],
  ['an empty editor', [{ type: 'paragraph', children: [] }], ''],
])('of a rich text: %s', (_, children, words) => {
  expect(richTextToPlain({ root: { type: 'root', children } })).toBe(words)
})

function text(words: string) {
  return { type: 'text', text: words }
}

function item(words: string) {
  return { type: 'listitem', children: [{ type: 'link', children: [text(words)] }] }
}

test.each([
  ['<p>Three <b>sluices</b></p><p>here</p>', ' Three  sluices   here '],
  ['Land &amp; sea &lt;5 m&gt; &quot;Kep&quot; &APOS;s', 'Land & sea <5 m> "Kep" \'s'],
  ['&#75;&#x65;p&nbsp;1', 'Kep 1'],
  ['&unknown; &#9999999;', '&unknown;  '],
])('of HTML: %s', (html, words) => {
  expect(htmlToPlain(html)).toBe(words)
})
