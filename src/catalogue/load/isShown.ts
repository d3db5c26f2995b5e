import type { Publication } from '@/publications/types'

/** Whether investors see this row: it is current, published and not redacted. */
export function isShown(row: Publication): boolean {
  return row.kind === 'published' && row.current && row.record !== null
}
