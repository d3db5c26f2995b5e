import { DEFAULT_LOCALE } from '@/vocabulary'
import type { Change } from './compare'
import { cellProblem, type FileRow } from './entries'
import type { Problem } from './types'

interface Refusal {
  status?: unknown
  isPublic?: unknown
  message?: unknown
  data?: { errors?: unknown } | null
}

/**
 * Why a write was refused, at the cells that it is about; null for a failure that is not about the
 * row, which must not be reported as one.
 */
export function problemsOf(error: unknown, main: FileRow, change: Change): Problem[] | null {
  const { data, message, status } = error as Refusal
  if (typeof status !== 'number' || status >= 500) return null
  const errors = Array.isArray(data?.errors) ? (data.errors as unknown[]) : []
  const named = errors.flatMap((one) => {
    const { message: said, path } = (one ?? {}) as { message?: unknown; path?: unknown }
    return typeof said === 'string' ? [problemAt(String(path), said, main, change)] : []
  })
  return named.length > 0 ? named : [cellProblem(main, undefined, String(message))]
}

/** The cell of a path such as `sources.1.title`. */
function problemAt(path: string, message: string, main: FileRow, { lists }: Change): Problem {
  const [list = '', index, ...rest] = path.split('.')
  const row = lists.find((one) => one.list === list)?.rows[Number(index)]?.row
  if (row) return cellProblem(row, placeOf(row, rest.join('.')), message)
  const place = placeOf(main, path)
  return cellProblem(main, place, place ? message : `${path}: ${message}`)
}

function placeOf({ columns }: FileRow, path: string) {
  const places = columns.filter(({ column }) => column.path === path)
  return places.find(({ column }) => column.locale === DEFAULT_LOCALE) ?? places[0]
}
