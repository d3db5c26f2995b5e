import type { SanitizedCollectionConfig } from 'payload'
import type { LimitViolation } from '../errors'
import { checkPage } from './checkPage'
import { checkWhere, OPERATORS } from './checkWhere'
import { allFields } from './fields'
import { STAFF_LIMITS } from './readLimits'

interface ListQuery {
  depth?: unknown
  limit?: unknown
  page?: unknown
  where?: unknown
}

/**
 * The query of one of the admin's lists, reduced to the limits of staff, and what is wrong with it.
 */
export function limitListQuery(
  query: ListQuery,
  collection: SanitizedCollectionConfig,
): { errors: LimitViolation[]; fit: ListQuery } {
  // Numbers in an address are text; zero asks for all rows.
  const limit = numberOf(query.limit)
  const asked = {
    depth: numberOf(query.depth),
    limit: limit === 0 ? STAFF_LIMITS.limit : limit,
    page: numberOf(query.page) || undefined,
  }
  const { errors, fit } = checkPage(asked, STAFF_LIMITS)
  const where = checkWhere(query.where, {
    ...STAFF_LIMITS,
    fields: allFields(collection),
    operators: OPERATORS,
  })
  return { errors: [...errors, ...where], fit: { ...query, ...fit } }
}

function numberOf(value: unknown): unknown {
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
}
