import { SHAPE } from '@/publications/shape'
import type { Answer } from './answers/ask.mjs'

type Change = (part: object, name: string) => object

/**
 * What a release answered about its public records, with what such an answer has had since. Each new
 * form of a record adds its members here, by their names.
 */
export const asToday = changing((part) => {
  // An amount of form 1 said neither what it covers nor as of when it is.
  if ('amount' in part && 'priceYear' in part) return { asOf: null, scope: null, ...part }
  // A publication did not say its form while there was only one.
  if ('digest' in part) return { shape: 1, ...part }
  // Records are given in today's form.
  if ('epoch' in part) return { ...part, shape: SHAPE }
  return part
})

/** Of the day, of the request, or of this copy of the database. */
const PASSING = ['stale', 'requestId', 'sessions', 'epoch']

/** An answer without what passes. */
export const lasting = changing((part, name) =>
  Object.fromEntries(
    Object.entries(part).filter(
      // What a version holds has no id of its own: each answer makes one.
      ([key]) => !PASSING.includes(key) && !(name === 'version' && key === 'id'),
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
