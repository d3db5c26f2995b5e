import { comparable } from '@/writing/preconditions/changedFields'
import { valueAt } from '@/writing/unread'
import { isSame, withValue, type Data, type Unit } from './units'

/** A unit in which a person's text differs from what is stored. */
export interface Difference {
  unit: Unit
  mine: unknown
  theirs: unknown
  /** Who changed it since the form was opened. What both changed has to be chosen. */
  changedBy: 'both' | 'me' | 'them'
}

/** Whose value is taken where both changed a field, by its path. */
export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>

/** Compares a form with what it was opened with, and with what is stored by now. */
export function compare(
  units: readonly Unit[],
  { base, mine, theirs }: { base: Data; mine: Data; theirs: Data },
): Difference[] {
  return units.flatMap((unit): Difference[] => {
    const [before, typed, stored] = [base, mine, theirs].map((data) => valueAt(data, unit.path))
    if (isSame(unit.field, typed, stored)) return []
    if (isSame(unit.field, before, typed)) {
      return [{ unit, mine: typed, theirs: stored, changedBy: 'them' }]
    }
    if (isSame(unit.field, before, stored)) {
      return [{ unit, mine: typed, theirs: stored, changedBy: 'me' }]
    }
    const rows = unit.field.type === 'array' ? mergeRows(before, typed, stored) : null
    return [
      rows
        ? { unit, mine: rows, theirs: stored, changedBy: 'me' }
        : { unit, mine: typed, theirs: stored, changedBy: 'both' },
    ]
  })
}

/** What is stored with a person's text in it; nothing of either is lost but by choice. */
export function putTogether(
  stored: Data,
  differences: readonly Difference[],
  choices: Choices,
): Data {
  return differences.reduce(
    (data, { changedBy, mine, unit: { path } }) =>
      changedBy === 'me' || (changedBy === 'both' && choices[path] !== 'theirs')
        ? withValue(data, path, mine)
        : data,
    stored,
  )
}

type Row = Data & { id: string }

/**
 * The rows of a list that two people changed: what one added, changed or removed is taken; null if
 * both changed the same row, or one of them the order.
 */
function mergeRows(before: unknown, typed: unknown, stored: unknown): Row[] | null {
  const [base, mine, theirs] = [rowsOf(before), rowsOf(typed), rowsOf(stored)]
  if (!base || !mine || !theirs) return null
  if (!isInOrder(base, mine) || !isInOrder(base, theirs)) return null
  const [was, ours, now] = [byId(base), byId(mine), byId(theirs)]
  const merged: Row[] = []
  for (const id of new Set([...now.keys(), ...ours.keys(), ...was.keys()])) {
    const [old, my, their] = [was.get(id), ours.get(id), now.get(id)]
    if (comparable(my) === comparable(their) || comparable(their) === comparable(old)) {
      if (my) merged.push(my)
    } else if (comparable(my) === comparable(old)) {
      if (their) merged.push(their)
    } else return null
  }
  return merged
}

function rowsOf(value: unknown): Row[] | null {
  if (!Array.isArray(value)) return []
  return value.every((row) => typeof (row as Row | null)?.id === 'string') ? (value as Row[]) : null
}

function byId(rows: Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

/** Whether the rows that are in both lists stand in the same order. */
function isInOrder(before: Row[], after: Row[]): boolean {
  const [old, now] = [byId(before), byId(after)]
  const kept = (rows: Row[], other: Map<string, Row>) =>
    rows.filter(({ id }) => other.has(id)).map(({ id }) => id)
  return comparable(kept(before, now)) === comparable(kept(after, old))
}
