import { setImmediate as yieldToEventLoop } from 'node:timers/promises'

/**
 * Shares reads without giving anyone a read that started before they asked: at most one is in
 * flight, and everyone who asks in the meantime shares the next one.
 */
export function shareFreshReads(read: () => Promise<void>): () => Promise<void> {
  let inFlight: Promise<void> | undefined
  let next: Promise<void> | undefined

  const begin = (): Promise<void> => {
    const reading = read()
    inFlight = reading
    // Registered before any follower's handler, so that a follower can take over the slot for the
    // next read.
    const end = () => {
      if (!next) inFlight = undefined
    }
    reading.then(end, end)
    return reading
  }

  const beginNext = (): Promise<void> => {
    next = undefined
    return begin()
  }

  return () => {
    if (!inFlight) return begin()
    next ??= inFlight.then(beginNext, beginNext)
    return next
  }
}

/**
 * Shares one quick check among all who ask in the same turn of the event loop: it runs when the
 * turn is over, so that it starts too early for none of them.
 */
export function shareWithinTick<Result>(check: () => Result): () => Promise<Result> {
  let coming: Promise<Result> | undefined

  const checkNow = (): Result => {
    // Whoever asks from now on waits for the next check.
    coming = undefined
    return check()
  }

  return () => (coming ??= yieldToEventLoop().then(checkNow))
}
