import type { SanitizedCollectionConfig } from 'payload'
import type { Excess } from '../refused'
import { checkPage } from './checkPage'
import { checkWhere, OPERATORS } from './checkWhere'
import { allFields } from './fields'
import { STAFF } from './most'

interface ListQuery {
  depth?: unknown
  limit?: unknown
  page?: unknown
  where?: unknown
}

/** The query of one of the admin's lists within the limits of staff, and what is wrong with it. */
export function limitListQuery(
  query: ListQuery,
  collection: SanitizedCollectionConfig,
): { errors: Excess[]; fit: ListQuery } {
  // An address writes its numbers as text; zero asks for all rows.
  const limit = numberOf(query.limit)
  const asked = {
    depth: numberOf(query.depth),
    limit: limit === 0 ? STAFF.limit : limit,
    page: numberOf(query.page) || undefined,
  }
  const { errors, fit } = checkPage(asked, STAFF)
  const where = checkWhere(query.where, {
    ...STAFF,
    fields: allFields(collection),
    operators: OPERATORS,
  })
  return { errors: [...errors, ...where], fit: { ...query, ...fit } }
}

function numberOf(value: unknown): unknown {
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
}
