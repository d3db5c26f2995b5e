import { inLines, isLocalised, type Field, type Form, type Line } from '@/description/kinds'
import { LOCALES } from '@/vocabulary'
import { pairRows, type Row } from './pairRows'
import { formatValue, type NameOf } from './formatValue'

/** One value that differs; null where a side is empty. */
export interface Change {
  /** The form tab that it is on. */
  section: string
  /** The field and the groups and rows around it, from the outside in. */
  label: string[]
  /** The language of the text; undefined for fields that are not localised. */
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
  /** The name of a row; empty if it has none. */
  nameRow: (field: string, row: Row) => string
}

/** A tab of the form; its lines are field names. */
interface Tab {
  label: string
  lines: readonly Line[]
}

/**
 * Every value that differs between two versions of a project, both with all languages, in the order
 * of the form. Rows of a list are matched by id, so that a moved row is not a new one. The
 * workflow's own fields are not compared.
 */
export function compare(
  fields: readonly Field[],
  tabs: readonly Tab[],
  before: Data,
  after: Data,
  names: Names,
): Change[] {
  return tabs.flatMap(({ label: section, lines }) =>
    compareFields(inLines(fields, lines), before, after, { section, label: [] }, names),
  )
}

function compareFields(
  fields: readonly Field[],
  before: Data,
  after: Data,
  place: Place,
  names: Names,
): Change[] {
  return fields.flatMap((field) => {
    const { form, name } = field
    const here = { ...place, label: [...place.label, form.label] }
    return compareField(field, before[name], after[name], here, names)
  })
}

function compareField(
  { form, name }: Field,
  left: unknown,
  right: unknown,
  here: Place,
  names: Names,
): Change[] {
  switch (form.kind) {
    case 'group': {
      const members = inLines(form.members, form.layout)
      const [old, current] = [dataOf(left), dataOf(right)]
      const changes = compareFields(members, old, current, here, names)
      const isOneSided = [old, current].some(
        (side) => compareFields(members, {}, side, here, names).length === 0,
      )
      return isOneSided && changes.length > 1 ? fold(changes, here) : changes
    }
    case 'rows': {
      const members = inLines(form.members, form.layout)
      return compareRows(name, members, rowsOf(left), rowsOf(right), here, names)
    }
    default:
      return isLocalised(form)
        ? compareLanguages(form, dataOf(left), dataOf(right), here, names)
        : compareValue(form, left, right, here, names)
  }
}

function compareRows(
  name: string,
  fields: readonly Field[],
  before: Row[],
  after: Row[],
  place: Place,
  names: Names,
): Change[] {
  const rowName = (row: Row) => names.nameRow(name, row)
  const { moved, pairs } = pairRows(before, after)
  const changes = pairs.flatMap(({ left, right }, index) => {
    const row = right ?? left ?? {}
    const label = [...place.label, rowName(row) || `Row ${index + 1}`]
    const here = { ...place, label }
    const values = compareFields(fields, left ?? {}, right ?? {}, here, names)
    return left && right ? values : fold(values, here)
  })
  if (!moved) return changes
  const order = (rows: Row[]) =>
    rows.map((row, index) => rowName(row) || `row ${index + 1}`).join(' → ')
  const label = [...place.label, 'Order']
  return [{ ...place, label, before: order(before), after: order(after) }, ...changes]
}

/**
 * Merges a row or group that one side lacks into one change with one line per value, unless it
 * contains groups.
 */
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
  form: Form,
  before: Data,
  after: Data,
  place: Place,
  names: Names,
): Change[] {
  return LOCALES.flatMap(({ code, label }) =>
    compareValue(form, before[code], after[code], place, names).map((change) => ({
      ...change,
      language: label,
    })),
  )
}

function compareValue(
  form: Form,
  left: unknown,
  right: unknown,
  place: Place,
  { nameOf }: Names,
): Change[] {
  const before = formatValue(form, left, nameOf)
  const after = formatValue(form, right, nameOf)
  return before === after ? [] : [{ ...place, before, after }]
}

function dataOf(value: unknown): Data {
  return typeof value === 'object' && value !== null ? (value as Data) : {}
}

function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? (value as Row[]) : []
}
