import { PreconditionMalformed } from './refused'

/** The states of a document that a write may be based on, as ISO 8601 in UTC; `*` is any. */
export type Bases = '*' | string[]

/** More than anybody has reason to name. */
const MAX_LENGTH = 1000

const TAG = /^(?:W\/)?"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)"$/

/** Reads the value of `If-Match`. Throws PreconditionMalformed where it is none of this API. */
export function readIfMatch(value: string): Bases {
  if (value.trim() === '*') return '*'
  const found = value.length > MAX_LENGTH ? [] : value.split(',').map((one) => TAG.exec(one.trim()))
  const bases = found.map((match) => match?.[1] ?? '')
  if (bases.length > 0 && bases.every((base) => !Number.isNaN(Date.parse(base)))) return bases
  throw new PreconditionMalformed(
    'If-Match is the ETag of the document as you read it, that is its updatedAt in quotes, such as "2026-11-26T08:15:00.000Z"; or * for any.',
  )
}
