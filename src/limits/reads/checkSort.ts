import type { LimitViolation } from '../errors'
import type { FilterableFields } from './fields'

const MAX_TERMS = 3

/**
 * What is wrong with a sort: `sort` is as Payload parsed it, `fields` are those that may sort a
 * list.
 */
export function checkSort(sort: unknown, fields: FilterableFields): LimitViolation[] {
  if (sort === undefined || sort === null || sort === '') return []
  const terms = Array.isArray(sort) ? (sort as unknown[]) : [sort]
  if (terms.length > MAX_TERMS) return [{ path: 'sort', message: `At most ${MAX_TERMS} fields.` }]
  return isKnown(terms, fields) ? [] : [{ path: 'sort', message: `Allowed: ${names(fields)}.` }]
}

function isKnown(terms: unknown[], fields: FilterableFields): boolean {
  return terms.every((term) => {
    const path = String(term).trim().replace(/^-/, '').replaceAll('__', '.')
    return fields.get(path)?.hasMany === false
  })
}

function names(fields: FilterableFields): string {
  const single = [...fields].filter(([, { hasMany }]) => !hasMany).map(([path]) => path)
  return `${single.join(', ')}, each also with a minus before it`
}
