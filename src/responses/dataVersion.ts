import type { Catalogue, Snapshot } from '@/catalogue/types'
import { today } from '@/dates'

/** All that the responses of one build depend on beside the request; `day` is `YYYY-MM-DD`. */
export function dataVersion({ epoch, forum, seq }: Snapshot, day: string): string {
  return `${epoch} ${seq} ${forum().version} ${day}`
}

/** The version now; undefined where the catalogue cannot be asked: the whole way then says so. */
export async function currentVersion(catalogue: () => Catalogue): Promise<string | undefined> {
  try {
    return dataVersion(await catalogue().now(), today())
  } catch {
    return undefined
  }
}
