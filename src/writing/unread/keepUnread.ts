import type { CollectionBeforeChangeHook } from 'payload'
import { unreadOf, valueAt, type Unread } from '.'

type Row = Record<string, unknown>

/** What `setAsideUnread` found, in what was sent. */
interface SetAside {
  sent: Row
  texts: readonly Unread[]
}

/**
 * Stores the texts that were set aside. Any other write keeps those of the version before, with
 * their rows; a text goes as soon as its field has a value, or its row is gone.
 */
export const keepUnread: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const row = data as Row
  const before = (originalDoc ?? {}) as Row
  const fresh = req.context.unread as SetAside | undefined
  const stored = req.context.restores === true ? unreadOf(row) : moved(before, row)
  const unread = fresh
    ? [...fresh.texts, ...stored.filter(({ path }) => !isSent(fresh.sent, path))]
    : stored
  const left = unread.filter(({ path }) => isEmpty(valueAt(row, path)))
  return { ...row, unread: left.length > 0 ? left : null }
}

/** The texts of the version before, at the places that their rows have now. */
function moved(before: Row, row: Row): Unread[] {
  return unreadOf(before).flatMap(({ path, text }): Unread[] => {
    const [, list, index, rest] = /^([^.]+)\.(\d+)\.(.+)$/.exec(path) ?? []
    if (!list || !rest) return [{ path, text }]
    const id = valueAt(before, `${list}.${String(index)}.id`)
    const rows = Array.isArray(row[list]) ? (row[list] as Row[]) : []
    const now = rows.findIndex((one) => id !== undefined && one.id === id)
    return now < 0 ? [] : [{ path: `${list}.${String(now)}.${rest}`, text }]
  })
}

/** Whether a field was sent; a list is sent as a whole. */
function isSent(sent: Row, path: string): boolean {
  const list = /^([^.]+)\.\d+\./.exec(path)?.[1]
  return valueAt(sent, list ?? path) !== undefined
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}
