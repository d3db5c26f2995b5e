import { inLines, isLocalised, type Field, type Form, type Line } from '@/description/kinds'
import { LOCALES } from '@/vocabulary'
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

/** A tab of the form: its lines name fields. */
interface Tab {
  label: string
  lines: readonly Line[]
}

/**
 * Every value that differs between two texts of a project, both with all languages, in the order of
 * the form. Rows of a list are told apart by their id, so that one that moved is not a new one. What
 * the workflow itself keeps is no field of the project.
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
  const before = sayValue(form, left, nameOf)
  const after = sayValue(form, right, nameOf)
  return before === after ? [] : [{ ...place, before, after }]
}

function dataOf(value: unknown): Data {
  return typeof value === 'object' && value !== null ? (value as Data) : {}
}

function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? (value as Row[]) : []
}
