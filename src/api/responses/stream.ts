type Bytes = Uint8Array<ArrayBuffer>

/**
 * A stream that takes the next piece only on demand, so that a slow reader keeps nothing in memory.
 */
export function streamOf(pieces: Iterator<Bytes, void>): ReadableStream<Bytes> {
  return new ReadableStream(
    {
      pull(controller) {
        const next = pieces.next()
        if (next.done) controller.close()
        else controller.enqueue(next.value)
      },
      cancel() {
        pieces.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}
