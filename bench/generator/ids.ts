import { createHash } from 'node:crypto'

/** Milliseconds since 1970 of the first made row: rows follow at one second each. */
const FIRST = Date.UTC(2024, 0, 1)

/** A UUIDv7 that is always the same for this kind and number; later numbers sort later. */
export function idOf(kind: string, n: number): string {
  const time = (FIRST + n * 1000).toString(16).padStart(12, '0')
  const hash = createHash('md5')
    .update(`${kind} ${String(n)}`)
    .digest('hex')
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hash.slice(0, 3)}`,
    `8${hash.slice(3, 6)}`,
    hash.slice(6, 18),
  ].join('-')
}

/** The id of a row of a list inside a project, as Payload gives it: 24 hexadecimal digits. */
export function rowIdOf(project: number, list: string, row: number): string {
  return createHash('md5')
    .update(`${String(project)} ${list} ${String(row)}`)
    .digest('hex')
    .slice(0, 24)
}
