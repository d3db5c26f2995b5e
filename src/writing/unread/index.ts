/**
 * A text that was typed into a form and cannot be read yet as what its field holds, with the path of
 * the field, such as `funding.0.amount`. Never public, and never part of a record.
 */
export interface Unread {
  path: string
  text: string
}

/**
 * The parameter by which the admin's form says that it saves unfinished work. Forms cannot send
 * headers.
 */
export const UNFINISHED = 'unfinished'

/** The value at a path through members and rows; undefined if there is none. */
export function valueAt(row: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (part, name) =>
        typeof part === 'object' && part ? (part as Record<string, unknown>)[name] : undefined,
      row,
    )
}

/** An entry with its unread texts where they were typed, as the form shows it. */
export function withUnread<Row extends Record<string, unknown>>(row: Row): Row {
  const shown = structuredClone(row)
  for (const { path, text } of unreadOf(row)) {
    const end = path.lastIndexOf('.')
    const parent = end < 0 ? shown : valueAt(shown, path.slice(0, end))
    if (typeof parent === 'object' && parent) {
      ;(parent as Record<string, unknown>)[path.slice(end + 1)] = text
    }
  }
  return shown
}

/** The unread texts of an entry as it is stored. */
export function unreadOf(row: { unread?: unknown } | null | undefined): readonly Unread[] {
  return Array.isArray(row?.unread) ? (row.unread as Unread[]) : []
}
