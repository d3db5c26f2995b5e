import { expect, test } from '@jest/globals'
import { FIELDS } from '@/project/fields'
import type { Field } from '@/description/kinds'
import { LOCALES } from '@/vocabulary'
import { sheetsOf, SHEETS, WITHOUT_COLUMN } from '@/spreadsheets/sheets'

/** The paths of all fields that hold a value, by the list they are in. */
function pathsOf(fields: readonly Field[], prefix = ''): string[] {
  return fields.flatMap(({ form, name }) => {
    if (form.kind === 'group' || form.kind === 'rows')
      return pathsOf(form.members, `${prefix}${name}.`)
    return WITHOUT_COLUMN.includes(form.kind) ? [] : [prefix + name]
  })
}

test('every field of the description has a column, but for files', () => {
  const columns = SHEETS.flatMap(({ columns, list }) =>
    columns.map(({ path }) => (list === null ? path : `${list}.${path}`)),
  )
  expect([...new Set(columns)].sort()).toEqual(pathsOf(FIELDS).sort())
  expect(WITHOUT_COLUMN).toEqual(['file'])
})

test('a field that is new in the description has a column without any code here', () => {
  const landUse: Field = {
    name: 'landUse',
    form: { kind: 'text', label: 'Land use', localised: true },
    schema: FIELDS[0].schema,
    write: () => ({}),
  }
  const [main] = sheetsOf([landUse])
  expect(main?.columns.map(({ heading }) => heading)).toEqual(
    LOCALES.map(({ label }) => `Land use (${label})`),
  )
})

test('each sheet has its own name, and each column its own heading', () => {
  const names = SHEETS.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.every((name) => name.length <= 31 && !/[:\\/?*[\]]/.test(name))).toBe(true)
  for (const { columns } of SHEETS) {
    const headings = columns.map(({ heading }) => heading.toLowerCase())
    expect(headings.filter((one, at) => headings.indexOf(one) !== at)).toEqual([])
  }
})

test('no label of a list has the sign that stands between several values, or is used twice', () => {
  for (const { form } of SHEETS.flatMap(({ columns }) => columns)) {
    if (form.kind !== 'code' && form.kind !== 'codes') continue
    const words = form.list.flatMap(({ code, label }) => [
      ...new Set([code, ...Object.values(label)].map((word) => word.toLowerCase())),
    ])
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
    if (form.kind === 'codes') expect(words.filter((word) => /[;\n]/.test(word))).toEqual([])
  }
})
