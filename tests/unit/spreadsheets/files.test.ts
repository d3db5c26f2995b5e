import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { readCell } from '@/spreadsheets/cells/read'
import { showCell } from '@/spreadsheets/cells/show'
import { readTables } from '@/spreadsheets/files'
import { writeTable } from '@/spreadsheets/files/csv'
import { writeWorkbook } from '@/spreadsheets/files/workbook'
import { zipProblem } from '@/spreadsheets/files/zip'
import { index } from '@/spreadsheets/names'
import { SHEETS, type CellForm } from '@/spreadsheets/sheets'
import { chooseRuns, chooseSeed } from '../../support/randomness'
import { zipOfZeros } from '../../support/zip'

const names = index([{ id: '018f0000-0000-7000-8000-000000000001', name: { en: 'Ministry' } }])
const namesOf = () => names

const SCRIPTS = [
  'Transport',
  'ທາງ',
  'รถไฟ',
  'ផ្លូវ',
  'မြန်မာ',
  'தமிழ்',
  '铁路',
  '=1+1',
  '+7',
  '-',
  '@a',
  "'b",
  '_x000D_',
  '"',
  ';',
  ',',
  '\n',
  '\t',
  ' ',
  '007',
  '1.500',
  '\u200b',
  '😀',
]

const text = fc
  .array(fc.oneof(fc.constantFrom(...SCRIPTS), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  // Control characters are refused by the form: no stored text has them.
  .map((one) => one.replace(/[^\P{Cc}\n]|[\p{Cs}\ufffe\uffff]/gu, '').trim())

/** A value that a field may have stored. */
function valueOf(form: CellForm): fc.Arbitrary<unknown> {
  switch (form.kind) {
    case 'number': {
      const { max = 9e15, min = 0, whole } = form
      const integer = fc.integer({ min, max })
      const decimal = fc.double({ min, max: Math.min(max, 1e9), noNaN: true })
      const places = form.reads === 'amount' ? 100 : 1000
      return whole
        ? integer
        : fc.oneof(
            integer,
            decimal.map((one) => Math.round(one * places) / places || 0),
          )
    }
    case 'date':
      return fc.oneof(
        fc.integer({ min: 1900, max: 2200 }).map(String),
        fc.constantFrom('2027-06', '2027-06-30', '2025-04-03'),
      )
    case 'flag':
      return fc.boolean()
    case 'code':
      return fc.constantFrom(...form.list.map(({ code }) => code))
    case 'codes':
      return fc.uniqueArray(fc.constantFrom(...form.list.map(({ code }) => code)), { minLength: 1 })
    case 'reference': {
      const id = '018f0000-0000-7000-8000-000000000001'
      return fc.constant(form.many ? [id] : id)
    }
    case 'geometry':
      return fc.constant({ type: 'Point', coordinates: [104.92, 11.55] })
    default:
      return text.filter(Boolean)
  }
}

const [main] = SHEETS
if (!main) throw new Error('There is no sheet.')
const PATHS = ['title', 'leadState', 'states', 'owner', 'programmes', 'status', 'statusDate']
const MORE = ['statusSource', 'cost.amount', 'cost.priceYear', 'eirrPercent.value']
const OF_LISTS = SHEETS.flatMap(({ columns }) =>
  columns.filter(({ path }) => ['geometry', 'planned', 'latitude', 'value'].includes(path)),
)
/** One of each kind: all of them would only take longer. */
const columns = [
  ...main.columns.filter(({ path }) => [...PATHS, ...MORE].includes(path)),
  ...OF_LISTS,
]
const row = fc.tuple<unknown[]>(
  ...columns.map(({ form }) => fc.oneof(fc.constant(null), valueOf(form))),
)

test.each(['xlsx', 'csv'])(
  'what is written as %s is read back as the same',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 3 }), async (rows) => {
        const shown = rows.map((values, at) => [
          `new-${String(at)}`,
          ...values.map((value, column) => {
            const form = columns[column]?.form
            return form ? showCell(form, value, namesOf) : null
          }),
        ])
        const file =
          format === 'xlsx'
            ? await writeWorkbook([{ sheet: main, columns, rows: shown }], namesOf)
            : writeTable([['Code', ...columns.map(({ heading }) => heading)], ...shown])
        const tables = await readTables(file, format === 'csv')
        if ('problem' in tables) throw new Error(tables.problem)
        const [{ rows: read } = { rows: [] }] = tables
        rows.forEach((values, at) => {
          const back = values.map((_, column) => {
            const form = columns[column]?.form
            const cell = read[at + 1]?.[column + 1] ?? null
            return form ? readCell(form, cell, { namesOf, currency: 'USD' }) : null
          })
          const expected = values.map((value, column) => ({
            value: value ?? empty(columns[column]?.form),
          }))
          expect(back).toEqual(expected)
        })
      }),
      {
        numRuns: chooseRuns(15),
        seed: chooseSeed('Spreadsheets'),
      },
    )
  },
  60_000,
)

function empty(form: CellForm | undefined): unknown {
  if (form?.kind === 'codes' || (form?.kind === 'reference' && form.many)) return []
  return form?.kind === 'flag' ? false : null
}

describe('CSV', () => {
  const expected = [
    {
      name: 'Projects',
      rows: [
        ['Code', 'Title (English)'],
        ['new-1', 'A “road”, long;\nwide'],
      ],
    },
  ]
  const comma = 'Code,Title (English)\r\nnew-1,"A “road”, long;\nwide"\r\n'
  const semicolon = 'Code;Title (English)\nnew-1;"A “road”, long;\nwide"\n'
  const tabs = 'Code\tTitle (English)\nnew-1\t"A “road”, long;\nwide"\n'
  test.each([
    ['commas', Buffer.from(comma)],
    ['a mark at its start', Buffer.from(`\ufeff${comma}`)],
    ['semicolons', Buffer.from(`\ufeff${semicolon}`)],
    ['a line that names the separator', Buffer.from(`\ufeffsep=;\r\n${semicolon}`)],
    ['tabulators in UTF-16', Buffer.from(`\ufeff${tabs}`, 'utf16le')],
  ])('with %s', async (_what, data) => {
    expect(await readTables(data, true)).toEqual(expected)
  })

  test('in another encoding is refused', async () => {
    expect(await readTables(Buffer.from('Code\r\n\xe9', 'latin1'), true)).toEqual({
      problem: expect.stringContaining('CSV UTF-8'),
    })
  })
})

test('formulas, errors and days of a workbook are told apart', async () => {
  const day = new Date(Date.UTC(2027, 5, 1))
  const cells = new Map([
    ['1,0', { value: null, formula: '1+1', formulaResult: 2 }],
    ['1,1', { value: day, style: { numFmt: 'mmm-yy' } }],
    ['1,2', { value: day, style: { numFmt: '[$-409]d mmmm yyyy' } }],
    ['1,3', { value: day, style: { numFmt: 'yyyy' } }],
    ['1,4', { value: '007', style: { numFmt: '@' } }],
  ])
  const written = await writeXlsx({
    sheets: [
      { name: 'Projects', rows: [['a', 'b', 'c', 'd', 'e'], []], cells },
      { name: 'Secret', hidden: true, rows: [['x']] },
    ],
  })
  expect(await readTables(Buffer.from(written), false)).toEqual([
    {
      name: 'Projects',
      rows: [
        ['a', 'b', 'c', 'd', 'e'],
        [
          { formula: '1+1' },
          { day: '2027-06-01', shows: 'month' },
          { day: '2027-06-01', shows: 'day' },
          { day: '2027-06-01', shows: 'year' },
          '007',
        ],
      ],
    },
  ])
})

describe('packed files', () => {
  test('one that unpacks to more than it may, or is damaged, is refused', async () => {
    expect(await zipProblem(zipOfZeros(130 * 1024 * 1024))).toContain('120 MB')
    const fine = Buffer.from(await writeXlsx({ sheets: [{ name: 'Projects', rows: [['a']] }] }))
    expect(await zipProblem(fine)).toBeNull()
    expect(await zipProblem(fine.subarray(0, fine.length - 10))).toContain('damaged')
    expect(await zipProblem(Buffer.from('PK\u0003\u0004'))).toContain('damaged')
  })

  test('a file that is none is refused', async () => {
    expect(await readTables(Buffer.from('no workbook'), false)).toEqual({
      problem: expect.stringContaining('XLSX'),
    })
  })
})
