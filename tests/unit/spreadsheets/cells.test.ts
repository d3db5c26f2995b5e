import { describe, expect, test } from '@jest/globals'
import { readCell, type CellReading } from '@/spreadsheets/cells/read'
import { KEPT } from '@/spreadsheets/cells/show'
import { index } from '@/spreadsheets/names'
import { SHEETS, type CellForm } from '@/spreadsheets/sheets'
import type { Cell } from '@/spreadsheets/types'

const one = '018f0000-0000-7000-8000-000000000001'
const two = '018f0000-0000-7000-8000-000000000002'
const three = '018f0000-0000-7000-8000-000000000003'
const organisations = index([
  { id: one, name: { en: 'Ministry of Works' } },
  { id: two, name: { en: 'Port Authority' } },
  { id: three, name: { en: 'Port authority' } },
])
const namesOf = () => organisations

function formOf(path: string, list: string | null = null): CellForm {
  const found = SHEETS.find((sheet) => sheet.list === list)?.columns.find(
    (column) => column.path === path,
  )
  if (!found) throw new Error(`There is no column ${path}.`)
  return found.form
}

const read = (path: string, cell: Cell, currency?: string, list: string | null = null) =>
  readCell(formOf(path, list), cell, { namesOf, currency })

describe('amounts and numbers', () => {
  test.each<[Cell, string, number]>([
    [1500, 'USD', 1500],
    ['1,500,000', 'USD', 1_500_000],
    ['1.500.000,50', 'USD', 1_500_000.5],
    ['2,5', 'USD', 2.5],
    ['1.5 billion', 'USD', 1_500_000_000],
    ['๑๒๓', 'THB', 123],
    ['១២៣', 'KHR', 123],
    ['໑໒໓', 'LAK', 123],
    ['၁၂၃', 'MMK', 123],
    ['US$ 12', 'USD', 12],
  ])('%p in %s is %p', (cell, currency, amount) => {
    expect(read('cost.amount', cell, currency)).toEqual({ value: amount })
  })

  test.each<[Cell, string[]]>([
    ['1.500', ['1.5', '1,500']],
    ['1,500', ['1.5', '1,500']],
  ])('%p is refused with both readings', (cell, readings) => {
    expectProblem(read('cost.amount', cell, 'USD'), ...readings)
  })

  test.each<[Cell, string]>([
    ['THB 12', 'The text says'],
    [{ day: '2026-01-01', shows: 'day' }, 'no number'],
    [true, 'no number'],
    ['about a million', 'Write'],
  ])('%p is refused', (cell, said) => {
    expectProblem(read('cost.amount', cell, 'USD'), said)
  })

  test('a currency beside the amount has a column of its own', () => {
    expectProblem(read('cost.amount', 'USD 12'), 'the currency USD')
  })

  test.each<Cell>([2568, '2568', '๒๕๖๘'])('the price year %p is of the Buddhist era', (cell) => {
    expectProblem(read('cost.priceYear', cell), '2568', '2025')
  })
})

describe('codes, names and answers', () => {
  test.each<[string, Cell, unknown]>([
    ['sector', 'Transport', 'transport'],
    ['sector', ' TRANSPORT ', 'transport'],
    ['leadState', 'LA', 'LA'],
    ['leadState', 'Lao PDR', 'LA'],
    ['states', 'Lao PDR; TH', ['LA', 'TH']],
    ['states', 'Lao PDR\nThailand\nLA', ['LA', 'TH']],
    ['states', null, []],
    ['owner', 'ministry of  works', one],
    ['owner', `Port Authority [${two}]`, two],
    ['owner', three, three],
  ])('%s: %p is %p', (path, cell, value) => {
    expect(read(path, cell)).toEqual({ value })
  })

  test('an unknown code is refused with those that are allowed', () => {
    const reading = read('sector', 'Fishing')
    expectProblem(reading, '“Fishing”')
    expect(reading).toMatchObject({ allowed: expect.arrayContaining(['Transport', 'Energy']) })
    expectProblem(read('states', 'Laos, Thailand'), 'semicolon')
  })

  test('a name that two have, or nobody, is refused', () => {
    expect(read('owner', 'Port Authority')).toEqual({
      problem: expect.stringContaining('Several'),
      allowed: [`Port Authority [${two}]`, `Port Authority [${three}]`],
    })
    expectProblem(read('owner', 'Nobody'), 'no entry “Nobody”')
  })

  test.each<[Cell, boolean]>([
    [true, true],
    ['Yes', true],
    ['no', false],
    [1, true],
    [null, false],
  ])('the answer %p is %p', (cell, value) => {
    expect(read('planned', cell, undefined, 'milestones')).toEqual({ value })
  })
})

test('texts are read as they are, numbers among them too', () => {
  expect(read('title', '  A\r\nroad ')).toEqual({ value: 'A\nroad' })
  expect(read('title', 7.125)).toEqual({ value: '7.125' })
  expectProblem(read('title', { day: '2026-01-01', shows: 'day' }), 'as text')
})

test.each(['title', 'sector', 'cost.amount', 'statusDate'])(
  'a formula, an error and the mark of a long text are no %s',
  (path) => {
    expectProblem(read(path, { formula: 'A1+1' }), 'formula')
    expectProblem(read(path, { error: '#REF!' }), '#REF!')
    expectProblem(read(path, KEPT), 'nothing stored')
  },
)

test('a text with a heading or a link is not replaced by plain text', () => {
  const stored = {
    root: { type: 'root', children: [{ type: 'heading', tag: 'h3', children: [] }] },
  }
  const reading = readCell(formOf('description'), 'Plain', { namesOf, stored })
  expectProblem(reading, 'in the form')
})

function expectProblem(reading: CellReading, ...parts: string[]) {
  if (!('problem' in reading)) throw new Error(`It was read as ${JSON.stringify(reading.value)}.`)
  for (const part of parts) expect(reading.problem).toContain(part)
}
