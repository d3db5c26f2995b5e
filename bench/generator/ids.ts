import { createHash } from 'node:crypto'

/** Unix time in milliseconds of the first generated row; rows follow one second apart. */
const FIRST_TIME = Date.UTC(2024, 0, 1)

/** A UUIDv7 that is always the same for a kind and number; higher numbers sort later. */
export function idOf(kind: string, n: number): string {
  const time = (FIRST_TIME + n * 1000).toString(16).padStart(12, '0')
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
