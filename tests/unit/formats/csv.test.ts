import { expect, test } from '@jest/globals'
import fc from 'fast-check'

import { writeCsv, type Cell } from '@/formats/csv'

import { readCsv } from './read'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function write(head: string[], rows: Iterable<readonly Cell[]>): string {
  return decoder.decode(Buffer.concat([...writeCsv(head, rows)]))
}

test('rows are written as RFC 4180 says, after a byte order mark', () => {
  const rows: Cell[][] = [
    ['Đập, "Nam"', 1.5, true],
    ['two\nlines', -3, null],
  ]
  expect(write(['title', 'amount', 'flag'], rows)).toBe(
    '\uFEFFtitle,amount,flag\r\n"Đập, ""Nam""",1.5,true\r\n"two\nlines",-3,\r\n',
  )
})

test('no rows leave the head', () => {
  expect(write(['a', 'b'], [])).toBe('\uFEFFa,b\r\n')
})

test.each([
  ['=1+1', "'=1+1"],
  ['+cmd', "'+cmd"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ['\n=1+1', `"'\n=1+1"`],
  ['\r\n=1+1', `"'\r\n=1+1"`],
  [' =1+1', "' =1+1"],
  ['\u00a0=1+1', "'\u00a0=1+1"],
  ['\u2028=1+1', "'\u2028=1+1"],
  ['\u200b@SUM(A1)', "'\u200b@SUM(A1)"],
  ['\ufeff=1+1', "'\ufeff=1+1"],
  ['\u0000=1+1', "'\u0000=1+1"],
  [' \n\t -2+3', `"' \n\t -2+3"`],
  ['＝1+1', "'＝1+1"],
  ['＋1+1', "'＋1+1"],
  ['－1+1', "'－1+1"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  ['﹦1+1', "'﹦1+1"],
  ['⁺1+1', "'⁺1+1"],
  ['₌1+1', "'₌1+1"],
  ['⩵1', "'⩵1"],
  ['﬩1+1', "'﬩1+1"],
  [' -5', "' -5"],
  ['\nplain', `"'\nplain"`],
  [' plain', ' plain'],
  ['-5', '-5'],
  ['+6.25', '+6.25'],
  ['-', "'-"],
  ['1=1', '1=1'],
  ['plain', 'plain'],
])('the text %j is written as %j', (text, written) => {
  expect(write(['head'], [[text]])).toBe(`\uFEFFhead\r\n${written}\r\n`)
})

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(...Array.from('=+-@\t\r\n",\'1a ＝＋－＠\u00a0\u200b\ufeff')),
  }),
)

test('any text comes back, with an apostrophe before it where it would be a formula', () => {
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width })))
  fc.assert(
    fc.property(table, (rows) => {
      const head = (rows[0] ?? ['']).map((_, place) => `column ${place}`)
      const [readHead, ...readRows] = readCsv(write(head, rows).slice(1))
      expect(readHead).toEqual(head)
      const bare = readRows.map((row, y) =>
        row.map((cell, x) => (cell === rows[y]?.[x] ? cell : cell.replace(/^'/, ''))),
      )
      expect(bare).toEqual(rows)
      for (const cell of readRows.flat())
        expect(
          /^[=+\-@]/.test(cell.trim().normalize('NFKC')) && !/^[+-]?\d+(\.\d+)?$/.test(cell),
        ).toBe(false)
    }),
  )
})

test('rows are taken only as bytes are asked for', () => {
  let taken = 0
  function* rows() {
    for (;;) {
      taken += 1
      yield [taken]
    }
  }
  const pieces = writeCsv(['n'], rows())
  expect(taken).toBe(0)
  pieces.next()
  const afterOne = taken
  pieces.next()
  expect([afterOne, taken]).toEqual([100, 200])
  pieces.return()
})
