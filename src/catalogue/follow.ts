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
