import type { BasePayload } from 'payload'

/**
 * A cheap way to tell whether anything was committed to the database: SQLite's data version.
 * undefined for an engine without one.
 */
export function commitMarkerOf({ db }: Pick<BasePayload, 'db'>): (() => number) | undefined {
  return (db as { commitMarker?: () => number }).commitMarker
}
