import { setImmediate as yieldToEventLoop } from 'node:timers/promises'

/**
 * Shares reads without giving anyone a read that began before they came: at most one is in flight,
 * and all who come meanwhile share the next one.
 */
export function shareFreshReads(read: () => Promise<void>): () => Promise<void> {
  let inFlight: Promise<void> | undefined
  let next: Promise<void> | undefined

  const begin = (): Promise<void> => {
    const reading = read()
    inFlight = reading
    // Registered before any follower's handler: with a follower, the place stays taken for it.
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
 * Shares one quick look among all who came in the same turn of the event loop: it is taken when the
 * turn is over, so that for none of them it began too early.
 */
export function shareInTurn<Seen>(look: () => Seen): () => Promise<Seen> {
  let coming: Promise<Seen> | undefined

  const lookNow = (): Seen => {
    // Whoever comes from now on waits for the next look.
    coming = undefined
    return look()
  }

  return () => (coming ??= yieldToEventLoop().then(lookNow))
}
