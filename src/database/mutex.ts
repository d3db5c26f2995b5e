/** Thrown to a writer that waited too long for its turn; REST responds with 503. */
export class WriterBusy extends Error {
  override readonly name = 'WriterBusy'
  readonly status = 503
  readonly isPublic = true
  constructor() {
    super('The catalogue is busy writing. Nothing was stored; please try again in a moment.')
  }
}

/** One holder at a time, first come, first served. */
export class Mutex {
  #tail: Promise<void> = Promise.resolve()

  /**
   * Resolves with the function that releases the mutex. Rejects with WriterBusy after `timeout`
   * milliseconds: a write that waits for itself (a hook that forgot `req`) must end in an error.
   */
  async acquire(timeout: number): Promise<() => void> {
    const before = this.#tail
    let release = (): void => {}
    this.#tail = new Promise((resolve) => (release = resolve))
    let timer: NodeJS.Timeout | undefined
    const timedOut = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), timeout)
    })
    const first = await Promise.race([before, timedOut])
    clearTimeout(timer)
    if (first !== 'late') return release
    // A waiter that gave up must not let the next one overtake the current holder.
    void before.then(release)
    throw new WriterBusy()
  }
}
