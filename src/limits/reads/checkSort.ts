import type { Excess } from '../refused'
import type { Filterables } from './fields'

const MAX_TERMS = 3

/** What is wrong with an order: `sort` as Payload parsed it, the fields that may order a list. */
export function checkSort(sort: unknown, fields: Filterables): Excess[] {
  if (sort === undefined || sort === null || sort === '') return []
  const terms = Array.isArray(sort) ? (sort as unknown[]) : [sort]
  if (terms.length > MAX_TERMS) return [{ path: 'sort', message: `At most ${MAX_TERMS} fields.` }]
  return isKnown(terms, fields) ? [] : [{ path: 'sort', message: `Allowed: ${names(fields)}.` }]
}

function isKnown(terms: unknown[], fields: Filterables): boolean {
  return terms.every((term) => {
    const path = String(term).trim().replace(/^-/, '').replaceAll('__', '.')
    return fields.get(path)?.many === false
  })
}

function names(fields: Filterables): string {
  const single = [...fields].filter(([, { many }]) => !many).map(([path]) => path)
  return `${single.join(', ')}, each also with a minus before it`
}
