import { compare, isSameValue, type Change, type Stored } from './compare'
import type { Entry, FileContent } from './entries'
import { cellProblem, MAX_ENTRIES } from './entries'
import { match, type Importer, type Matched } from './match'
import type { NamesOf } from './names'
import { labelOf, STATES } from '@/vocabulary'
import { pause } from './pause'
import { SHEETS, type Column } from './sheets'
import { BATCH } from './stored'
import type { Counts, Problem, Report, RowReport } from './types'
import { ROWS_PER_TRANSACTION, writeRows, type Pending } from './write'

/** Problems that a report lists, at most. */
const MAX_PROBLEMS = 2000

/** A row of a file with what it would change. */
export interface Planned extends Matched {
  change: Change
  base: string | null
}

/** Called with how many rows are done. Returns false when the work is to stop. */
export type Progress = (done: number) => Promise<boolean>

/**
 * The dry run: what each row would create or change, or why it is refused. A row that can be read
 * is written with its officer's rights and undone again, so that nothing is found only later. Null
 * if it was stopped.
 */
export async function check(
  importer: Importer,
  { entries, notes, problems }: FileContent,
  namesOf: NamesOf,
  progress: Progress,
): Promise<Report | null> {
  const found: Problem[] = [...problems]
  const rows: RowReport[] = []
  for (let start = 0; start < entries.length; start += BATCH) {
    const planned = await plan(importer, entries.slice(start, start + BATCH), namesOf)
    const isWritten = ({ change }: Planned) =>
      change.problems.length === 0 && change.fields.length > 0
    const pending = planned.flatMap((one, at): Pending[] =>
      isWritten(one) ? [{ ...one, at: start + at }] : [],
    )
    const refused = new Map<number, Problem[]>()
    for (let at = 0; at < pending.length; at += ROWS_PER_TRANSACTION) {
      const some = pending.slice(at, at + ROWS_PER_TRANSACTION)
      for (const [row, why] of await writeRows(importer, some)) refused.set(row, why)
      if (!(await progress(some[0]?.at ?? start))) return null
    }
    planned.forEach((one, at) => {
      const why = [...one.change.problems, ...(refused.get(start + at) ?? [])]
      found.push(...why)
      rows.push(reportOf(one, why.length > 0))
    })
    if (!(await progress(start + planned.length))) return null
  }
  return {
    problems: found.slice(0, MAX_PROBLEMS),
    more: Math.max(0, found.length - MAX_PROBLEMS),
    notes,
    rows: rows.slice(0, MAX_ENTRIES),
  }
}

/** What some rows change, at most a batch of them. */
export async function plan(
  importer: Importer,
  entries: readonly Entry[],
  namesOf: NamesOf,
): Promise<Planned[]> {
  const matched = await match(importer, entries)
  await pause()
  return matched.map((one) => {
    const { entry, stored } = one
    const change = compare(entry, stored, namesOf)
    leadByOwnState(entry, change, stored, importer)
    const base = typeof stored.updatedAt === 'string' ? stored.updatedAt : null
    return { ...one, change, base }
  })
}

/**
 * A project is led by its importer's state, whether the file says so or nothing, and that state
 * takes part: the write would add both.
 */
function leadByOwnState(
  { main }: Entry,
  change: Change,
  stored: Stored,
  { state }: Importer,
): void {
  const [lead, states] = [columnOf('leadState'), columnOf('states')]
  const given = change.values.find(({ column }) => column === lead)
  if (given && given.value !== null && given.value !== state) {
    const place = main.columns.find(({ column }) => column === lead)
    const message = `Only projects that ${labelOf(STATES, state)} leads are imported by its ministry.`
    change.problems.push(cellProblem(main, place, message, [labelOf(STATES, state)]))
  }
  const takingPart = change.values.find(({ column }) => column === states)
  const all = takingPart && [state, ...listOf(takingPart.value).filter((one) => one !== state)]
  if (takingPart && all) takingPart.value = all
  if (all && stored.id !== undefined && isSameValue(all, stored.states)) dropValue(change, states)
  if (stored.id !== undefined) {
    if (given?.value === null) dropValue(change, lead)
  } else if (given) given.value = state
  else change.values.push({ column: lead, value: state })
}

function columnOf(path: string): Column {
  const column = SHEETS[0]?.columns.find((one) => one.path === path)
  if (!column) throw new Error(`No column is for ${path}.`)
  return column
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** Takes back what turned out to be no change. */
function dropValue(change: Change, column: Column): void {
  change.values = change.values.filter((one) => one.column !== column)
  change.fields = change.fields.filter((heading) => heading !== column.heading)
  change.emptied = change.emptied.filter((heading) => heading !== column.heading)
}

function reportOf({ base, change, entry, stored }: Planned, isRefused: boolean): RowReport {
  const isNew = stored.id === undefined
  const outcome = isRefused
    ? 'refused'
    : isNew
      ? 'created'
      : change.fields.length > 0
        ? 'changed'
        : 'unchanged'
  return {
    row: entry.main.row,
    code: entry.code,
    title: titleOf(entry),
    outcome,
    // Of a new project they are all new.
    fields: outcome === 'changed' ? change.fields : [],
    emptied: outcome === 'changed' ? change.emptied : [],
    base,
  }
}

function titleOf({ main }: Entry): string {
  for (const { at, column } of main.columns) {
    const cell = main.cells[at]
    if (column.path === 'title' && typeof cell === 'string' && cell.trim()) {
      return cell.trim().slice(0, 120)
    }
  }
  return ''
}

/** How many rows have each outcome. */
export function countOutcomes(rows: readonly RowReport[]): Counts {
  const counts: Counts = { created: 0, changed: 0, unchanged: 0, refused: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}
