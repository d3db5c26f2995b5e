import type { Excess } from '../refused'

/** How many rows and how deep, in whole numbers; undefined where nothing was asked. */
export interface PageArgs {
  limit?: unknown
  page?: unknown
  depth?: unknown
}

export interface PageLimits {
  limit: number
  depth: number
}

const LAST_PAGE = 1_000_000

/**
 * Refuses what is no number; what is a number and too large is brought down to the limit.
 * Payload would read `limit=0`, `limit=-1` and `limit=abc` as "everything".
 */
export function checkPage(args: PageArgs, limits: PageLimits): { errors: Excess[]; fit: PageArgs } {
  const errors: Excess[] = []
  const fit: PageArgs = {}
  const read = (path: keyof PageArgs, least: number, most: number): void => {
    const value = args[path]
    if (value === undefined || value === null) return
    if (typeof value === 'number' && Number.isInteger(value) && value >= least) {
      fit[path] = Math.min(value, most)
    } else {
      errors.push({ path, message: `Write a whole number from ${least} to ${most}.` })
    }
  }
  read('limit', 1, limits.limit)
  read('page', 1, LAST_PAGE)
  read('depth', 0, limits.depth)
  return { errors, fit }
}
