import { SHAPE } from '@/publications/shape'
import type { Answer } from './answers/ask.mjs'

type Change = (part: object, name: string) => object

/**
 * Adds to a release's recorded responses about public records what such responses have today. Each
 * new shape of a record adds its members here, by name.
 */
export const asToday = changing((part) => {
  // Amounts of shape 1 stated neither what they cover nor their date, those of shape 2 no price base.
  if ('amount' in part && 'priceYear' in part) {
    return { asOf: null, priceBasis: null, scope: null, ...part }
  }
  // Sources of shape 2 did not state when they were read.
  if ('copy' in part && 'key' in part) return { read: null, ...part }
  // A history gave no reasons while nothing was corrected.
  if ('digest' in part && 'changed' in part) return { shape: 1, reason: null, ...part }
  // Publications did not state their shape while there was only one.
  if ('digest' in part) return { shape: 1, ...part }
  // Records are returned in today's shape.
  if ('epoch' in part) return { ...part, shape: SHAPE }
  return part
})

/** Specific to the day, the request, or this copy of the database. */
const TRANSIENT = ['stale', 'requestId', 'sessions', 'epoch']

/** A response without transient values. */
export const lasting = changing((part, name) =>
  Object.fromEntries(
    Object.entries(part).filter(
      // Items in a version have no stored id: each response creates new ones.
      ([key]) => !TRANSIENT.includes(key) && !(name === 'version' && key === 'id'),
    ),
  ),
)

function changing(change: Change): (answer: Answer) => Answer {
  return (answer) => ({ ...answer, body: walk(answer.body, change) })
}

/** Changes each object in a value; `name` is that of the member that holds it. */
function walk(value: unknown, change: Change, name = ''): unknown {
  if (Array.isArray(value)) return value.map((inner) => walk(inner, change))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, walk(inner, change, key)])
  return change(Object.fromEntries(entries) as object, name)
}
