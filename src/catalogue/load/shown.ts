import type { Publication } from '@/publications/types'

/** Whether investors see this row: the current one, published, its text not redacted. */
export function isShown(row: Publication): boolean {
  return row.kind === 'published' && row.current && row.record !== null
}
