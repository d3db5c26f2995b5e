import type { BasePayload } from 'payload'

/**
 * What tells at next to no cost whether anything was committed to the database: SQLite's data
 * version. undefined for an engine that has no such thing.
 */
export function markOf({ db }: Pick<BasePayload, 'db'>): (() => number) | undefined {
  return (db as { mark?: () => number }).mark
}
