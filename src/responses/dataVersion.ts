import type { Catalogue, Snapshot } from '@/catalogue/types'
import { today } from '@/dates'

/**
 * Everything besides the request that the responses of one build depend on; `day` is `YYYY-MM-DD`.
 */
export function dataVersion(snapshot: Snapshot, day: string): string {
  const { epoch, seq } = snapshot
  return `${epoch} ${seq} ${snapshot.forum().version} ${day}`
}

/**
 * The current version; undefined if the catalogue is unavailable, which the regular handler then
 * reports.
 */
export async function currentDataVersion(catalogue: () => Catalogue): Promise<string | undefined> {
  try {
    return dataVersion(await catalogue().now(), today())
  } catch {
    return undefined
  }
}
