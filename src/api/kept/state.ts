import type { Catalogue, Snapshot } from '@/catalogue/types'

const DAY_IN_MS = 86_400_000

let day = NaN
let written = ''

/** Today in UTC, `YYYY-MM-DD`. Written once a day: it is asked for with every answer. */
export function today(): string {
  const now = Math.floor(Date.now() / DAY_IN_MS)
  if (now !== day) {
    day = now
    written = new Date(now * DAY_IN_MS).toISOString().slice(0, 10)
  }
  return written
}

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
