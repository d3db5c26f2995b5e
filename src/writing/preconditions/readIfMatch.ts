import { PreconditionMalformed } from './errors'

/** The versions of a document on which a write may be based, as ISO 8601 in UTC; `*` is any. */
export type IfMatch = '*' | string[]

/** More than anyone has reason to send. */
const MAX_LENGTH = 1000

const ETAG = /^(?:W\/)?"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)"$/

/** Parses `If-Match`. Throws PreconditionMalformed for a value that this API never issued. */
export function readIfMatch(value: string): IfMatch {
  if (value.trim() === '*') return '*'
  const found =
    value.length > MAX_LENGTH ? [] : value.split(',').map((one) => ETAG.exec(one.trim()))
  const bases = found.map((match) => match?.[1] ?? '')
  if (bases.length > 0 && bases.every((base) => !Number.isNaN(Date.parse(base)))) return bases
  throw new PreconditionMalformed(
    'If-Match is the ETag of the document as you read it, that is its updatedAt in quotes, such as "2026-11-26T08:15:00.000Z"; or * for any.',
  )
}
