import { setImmediate as yieldToEventLoop } from 'node:timers/promises'

/** Milliseconds of work after which other work gets its turn. */
const SLICE_MS = 20

/** Keeps the event loop free: await the returned function between small pieces of long work. */
export function createYielder(): () => Promise<void> {
  let begun = performance.now()
  return async () => {
    if (performance.now() - begun < SLICE_MS) return
    await yieldToEventLoop()
    begun = performance.now()
  }
}
