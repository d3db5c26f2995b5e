import type { LimitViolation } from '../errors'

/** Number of rows, page and depth, as whole numbers; undefined where not requested. */
export interface PageArgs {
  limit?: unknown
  page?: unknown
  depth?: unknown
}

export interface PageLimits {
  limit: number
  depth: number
}

const MAX_PAGE = 1_000_000

/**
 * Refuses anything that is not a number, and lowers numbers that are too large to the limit.
 * Payload would take `limit=0`, `limit=-1` and `limit=abc` to mean "everything".
 */
export function checkPage(
  args: PageArgs,
  limits: PageLimits,
): { errors: LimitViolation[]; fit: PageArgs } {
  const errors: LimitViolation[] = []
  const fit: PageArgs = {}
  const read = (path: keyof PageArgs, min: number, max: number): void => {
    const value = args[path]
    if (value === undefined || value === null) return
    if (typeof value === 'number' && Number.isInteger(value) && value >= min) {
      fit[path] = Math.min(value, max)
    } else {
      errors.push({ path, message: `Write a whole number from ${min} to ${max}.` })
    }
  }
  read('limit', 1, limits.limit)
  read('page', 1, MAX_PAGE)
  read('depth', 0, limits.depth)
  return { errors, fit }
}
