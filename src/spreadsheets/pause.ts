import { setTimeout as wait } from 'node:timers/promises'

/** Long enough for some turns of the event loop, in milliseconds. */
const PAUSE_MS = 5

/**
 * Lets others have their turn. The embedded database answers at once, so that a long run would not
 * leave the event loop for anybody.
 */
export async function pause(): Promise<void> {
  await wait(PAUSE_MS)
}
