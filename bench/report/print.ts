import { figure } from '../measures/aims'
import type { Spread } from '../load/numbers'
import type { Aim, Row } from './types'

/** The table as Markdown, to be pasted into documents. */
export function rowsAsTable(rows: readonly Row[]): string {
  return table(
    ['', 'projects', 'conns', 'catalogue', 'p50 / p99 ms', 'cpu ms', 'stock', 'bare'],
    rows.map((row) => [
      row.measure,
      row.projects.toLocaleString('en'),
      row.connections === undefined ? '' : String(row.connections),
      `${spread(row.value)} ${row.unit}`,
      row.p50 === undefined ? '' : `${figure(row.p50)} / ${figure(row.p99 ?? NaN)}`,
      row.processor === undefined ? '' : processor(row),
      comparisonWith(row, 'stock'),
      comparisonWith(row, 'bare'),
    ]),
  )
}

export function aimsAsTable(aims: readonly Aim[]): string {
  return table(
    ['aim', 'wanted', 'found', ''],
    aims.map(({ aim, found, met, wanted }) => [aim, wanted, found, met ? 'met' : 'MISSED']),
  )
}

function comparisonWith({ comparisons: beside }: Row, wanted: string): string {
  const other = beside?.find(({ name }) => name === wanted)
  return other ? `${figure(other.value.median)} (×${figure(other.times)})` : ''
}

/** Per request, with that of the bare server. */
function processor({ comparisons: beside, processor: own = NaN }: Row): string {
  const bare = beside?.find(({ name }) => name === 'bare')?.processor
  return bare === undefined ? figure(own) : `${figure(own)} / ${figure(bare)}`
}

function spread({ min: least, median, max: most }: Spread): string {
  return `${figure(median)} [${figure(least)}–${figure(most)}]`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) =>
    Math.max(title.length, 3, ...rows.map((row) => row[at]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const rule = line(widths.map((width) => '-'.repeat(width)))
  return [line(head), rule, ...rows.map(line)].join('\n')
}
