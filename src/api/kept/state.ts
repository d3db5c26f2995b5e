import type { Catalogue, Snapshot } from '@/catalogue/types'
import { today } from '@/dates'

/** All that the answers of one build depend on beside the question. */
export function stateOf({ epoch, seq }: Snapshot, on: string): string {
  return `${epoch} ${seq} ${on}`
}

/** The state now; undefined where the catalogue can not be asked: the whole way then says so. */
export async function currentState(catalogue: () => Catalogue): Promise<string | undefined> {
  try {
    return stateOf(await catalogue().now(), today())
  } catch {
    return undefined
  }
}
