import { getTableColumns } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { DatabaseAdapter } from 'payload'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Row = Record<string, unknown>

/** Rows by table, in the database's own values and the order of `columns`. */
export interface Buffered {
  table: string
  columns: string[]
  rows: unknown[][]
}

export interface Buffer {
  /** All rows since the last call, parents before their children. */
  take(): Buffered[]
}

/**
 * Lets Payload take a document apart into rows as it always does, and keeps the rows instead of
 * writing them one by one. Ids that the database would count are counted here, from 1: the tables
 * must be empty.
 */
export function bufferInserts(adapter: DatabaseAdapter): Buffer {
  const sqlite = adapter as unknown as SQLiteAdapter
  const kept = new Map<string, Row[]>()
  const counters = new Map<string, number>()
  const count = (table: string) => {
    const next = (counters.get(table) ?? 0) + 1
    counters.set(table, next)
    return next
  }
  const keep = (tableName: string, row: Row): Row => {
    const rows = kept.get(tableName) ?? []
    kept.set(tableName, rows)
    const whole = complete(tableOf(sqlite, tableName), row, () => count(tableName))
    rows.push(whole)
    return whole
  }
  sqlite.insert = ({ tableName, values }: { tableName: string; values: Row | Row[] }) =>
    Promise.resolve([values].flat().map((row) => keep(tableName, row)))
  // A first version has no older one to be told that it is not the latest.
  sqlite.execute = (() => Promise.resolve({ rows: [] })) as unknown as SQLiteAdapter['execute']
  return {
    take() {
      const taken = [...kept].map(([name, rows]) => encode(name, tableOf(sqlite, name), rows))
      kept.clear()
      return taken.sort((a, b) => depthOf(a.table) - depthOf(b.table))
    },
  }
}

function tableOf({ tables }: SQLiteAdapter, name: string): SQLiteTable {
  const table = (tables as Record<string, SQLiteTable | undefined>)[name]
  if (!table) throw new Error(`No table ${name}`)
  return table
}

/** A row with what the database or drizzle would have filled in. */
function complete(table: SQLiteTable, row: Row, count: () => number): Row {
  const whole = { ...row }
  for (const [key, column] of Object.entries(getTableColumns(table))) {
    if (whole[key] !== undefined) continue
    if (column.defaultFn) whole[key] = column.defaultFn()
    else if (column.primary) whole[key] = count()
    else if (typeof column.default !== 'object') whole[key] = column.default ?? null
    else throw new Error(`${column.name} must be given`)
  }
  return whole
}

function encode(table: string, drawn: SQLiteTable, rows: Row[]): Buffered {
  const columns = Object.entries(getTableColumns(drawn))
  return {
    table,
    columns: columns.map(([, { name }]) => name),
    rows: rows.map((row) =>
      columns.map(([key, column]) => {
        const value = row[key]
        return value === null || value === undefined
          ? null
          : bindable(column.mapToDriverValue(value))
      }),
    ),
  }
}

function bindable(value: unknown): unknown {
  return typeof value === 'boolean' ? Number(value) : value
}

/** Children refer to their parents: a name grows with each step down. */
function depthOf(table: string): number {
  if (table.endsWith('_locales')) return 2
  return table === 'projects' || table === '_projects_v' ? 0 : 1
}
