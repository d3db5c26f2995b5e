import { getTableColumns } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { DatabaseAdapter } from 'payload'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Row = Record<string, unknown>

/** Rows by table, in the database's own values and the order of `columns`. */
export interface TableRows {
  table: string
  columns: string[]
  rows: unknown[][]
}

export interface Buffer {
  /** All rows since the last call, parents before their children. */
  take(): TableRows[]
}

/**
 * Lets Payload split documents into rows as usual, but collects the rows instead of writing them
 * one by one. Ids that the database would assign are assigned here, from 1: the tables must be
 * empty.
 */
export function bufferInserts(adapter: DatabaseAdapter): Buffer {
  const sqlite = adapter as unknown as SQLiteAdapter
  const buffer = new Map<string, Row[]>()
  const counters = new Map<string, number>()
  const count = (table: string) => {
    const next = (counters.get(table) ?? 0) + 1
    counters.set(table, next)
    return next
  }
  const add = (tableName: string, row: Row): Row => {
    const rows = buffer.get(tableName) ?? []
    buffer.set(tableName, rows)
    const whole = withDefaults(tableOf(sqlite, tableName), row, () => count(tableName))
    rows.push(whole)
    return whole
  }
  sqlite.insert = ({ tableName, values }: { tableName: string; values: Row | Row[] }) =>
    Promise.resolve([values].flat().map((row) => add(tableName, row)))
  // A first version has no older one to mark as no longer the latest.
  sqlite.execute = (() => Promise.resolve({ rows: [] })) as unknown as SQLiteAdapter['execute']
  return {
    take() {
      const taken = [...buffer].map(([name, rows]) => encode(name, tableOf(sqlite, name), rows))
      buffer.clear()
      return taken.sort((a, b) => depthOf(a.table) - depthOf(b.table))
    },
  }
}

function tableOf({ tables }: SQLiteAdapter, name: string): SQLiteTable {
  const table = (tables as Record<string, SQLiteTable | undefined>)[name]
  if (!table) throw new Error(`No table ${name}`)
  return table
}

/** A row with the defaults that the database or drizzle would fill in. */
function withDefaults(table: SQLiteTable, row: Row, count: () => number): Row {
  const complete = { ...row }
  for (const [key, column] of Object.entries(getTableColumns(table))) {
    if (complete[key] !== undefined) continue
    if (column.defaultFn) complete[key] = column.defaultFn()
    else if (column.primary) complete[key] = count()
    else if (typeof column.default !== 'object') complete[key] = column.default ?? null
    else throw new Error(`${column.name} must be given`)
  }
  return complete
}

function encode(table: string, drawn: SQLiteTable, rows: Row[]): TableRows {
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

/** Children refer to their parents, whose names are prefixes of theirs. */
function depthOf(table: string): number {
  if (table.endsWith('_locales')) return 2
  return table === 'projects' || table === '_projects_v' ? 0 : 1
}
