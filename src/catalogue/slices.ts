import { setImmediate as yieldToEventLoop } from 'node:timers/promises'

/** Milliseconds of work after which others have their turn. */
const SLICE = 20

/** Leaves the event loop free: to be awaited between small pieces of long work. */
export function createSlices(): () => Promise<void> {
  let begun = performance.now()
  return async () => {
    if (performance.now() - begun < SLICE) return
    await yieldToEventLoop()
    begun = performance.now()
  }
}
