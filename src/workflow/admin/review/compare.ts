import type { Field } from 'payload'
import { LOCALES } from '@/vocabulary'
import { labelOfField } from './labelOfField'
import { pairRows, type Row } from './pairRows'
import { sayValue, type NameOf } from './sayValue'

/** One value that differs: null where a side says nothing. */
export interface Change {
  /** The tab of the form that it stands on. */
  section: string
  /** Field, and the groups and rows around it, from the outside in. */
  label: string[]
  /** Language of the text; undefined where the field has one value for all. */
  language?: string
  before: string | null
  after: string | null
}

type Data = Record<string, unknown>

interface Place {
  section: string
  label: string[]
}

interface Names {
  nameOf: NameOf
  /** How a row is called; empty where nothing in it says it. */
  nameRow: (field: string, row: Row) => string
}

/** What the workflow itself keeps, and what follows from the rest. */
const NOT_COMPARED = new Set([
  ...['id', 'stage', 'returnReason', 'submittedAt', 'submittedBy', 'transition'],
  ...['acknowledge', 'acknowledgements'],
  ...['code', 'slug', '_status', 'createdAt', 'updatedAt', 'deletedAt'],
])

/**
 * Every value that differs between two texts of a project, both with all languages, in the order of
 * the form. Rows of a list are told apart by their id, so that one that moved is not a new one.
 */
export function compare(fields: Field[], before: Data, after: Data, names: Names): Change[] {
  return compareFields(fields, before, after, { section: '', label: [] }, names)
}

function compareFields(
  fields: Field[],
  before: Data,
  after: Data,
  place: Place,
  names: Names,
): Change[] {
  return fields.flatMap((field) => compareField(field, before, after, place, names))
}

function compareField(
  field: Field,
  before: Data,
  after: Data,
  place: Place,
  names: Names,
): Change[] {
  if (field.type === 'tabs') {
    return field.tabs.flatMap((tab) => {
      const section = typeof tab.label === 'string' ? tab.label : place.section
      return compareFields(tab.fields, before, after, { ...place, section }, names)
    })
  }
  if (field.type === 'row' || field.type === 'collapsible') {
    return compareFields(field.fields, before, after, place, names)
  }
  if (!('name' in field) || field.type === 'ui' || NOT_COMPARED.has(field.name)) return []
  const here = { ...place, label: [...place.label, labelOfField(field)] }
  const left = before[field.name]
  const right = after[field.name]
  if (field.type === 'group') {
    const [old, current] = [dataOf(left), dataOf(right)]
    const changes = compareFields(field.fields, old, current, here, names)
    const isOneSided = [old, current].some(
      (side) => compareFields(field.fields, {}, side, here, names).length === 0,
    )
    return isOneSided && changes.length > 1 ? fold(changes, here) : changes
  }
  if (field.type === 'array') {
    return compareRows(field.name, field.fields, rowsOf(left), rowsOf(right), here, names)
  }
  return field.localized
    ? compareLanguages(field, dataOf(left), dataOf(right), here, names)
    : compareValue(field, left, right, here, names)
}

function compareRows(
  name: string,
  fields: Field[],
  before: Row[],
  after: Row[],
  place: Place,
  names: Names,
): Change[] {
  const called = (row: Row) => names.nameRow(name, row)
  const { moved, pairs } = pairRows(before, after)
  const changes = pairs.flatMap(({ left, right }, index) => {
    const row = right ?? left ?? {}
    const label = [...place.label, called(row) || `Row ${index + 1}`]
    const here = { ...place, label }
    const values = compareFields(fields, left ?? {}, right ?? {}, here, names)
    return left && right ? values : fold(values, here)
  })
  if (!moved) return changes
  const order = (rows: Row[]) =>
    rows.map((row, index) => called(row) || `row ${index + 1}`).join(' → ')
  const label = [...place.label, 'Order']
  return [{ ...place, label, before: order(before), after: order(after) }, ...changes]
}

/** What one side lacks as a whole becomes one change, its values a line each; groups in it do not. */
function fold(changes: Change[], place: Place): Change[] {
  const isFlat = changes.every(({ label }) => label.length === place.label.length + 1)
  if (!isFlat || changes.length === 0) return changes
  const isNew = changes.every(({ before }) => before === null)
  const lines = changes.map(({ after, before, label, language }) => {
    const name = [label.at(-1), language && `(${language})`].filter(Boolean).join(' ')
    return `${name}: ${after ?? before ?? ''}`
  })
  const text = lines.join('\n')
  return [{ ...place, before: isNew ? null : text, after: isNew ? text : null }]
}

function compareLanguages(
  field: Field,
  before: Data,
  after: Data,
  place: Place,
  names: Names,
): Change[] {
  return LOCALES.flatMap(({ code, label }) =>
    compareValue(field, before[code], after[code], place, names).map((change) => ({
      ...change,
      language: label,
    })),
  )
}

function compareValue(
  field: Field,
  left: unknown,
  right: unknown,
  place: Place,
  { nameOf }: Names,
): Change[] {
  const before = sayValue(field, left, nameOf)
  const after = sayValue(field, right, nameOf)
  return before === after ? [] : [{ ...place, before, after }]
}

function dataOf(value: unknown): Data {
  return typeof value === 'object' && value !== null ? (value as Data) : {}
}

function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? (value as Row[]) : []
}
