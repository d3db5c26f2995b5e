/** Thrown to a writer that waited too long for its turn; REST answers 503. */
export class WriterBusy extends Error {
  override readonly name = 'WriterBusy'
  readonly status = 503
  readonly isPublic = true
  constructor() {
    super('The catalogue is busy writing. Nothing was stored; please try again in a moment.')
  }
}

/** One holder at a time, in the order of asking. */
export class Mutex {
  #tail: Promise<void> = Promise.resolve()

  /**
   * Resolves with the function that gives the turn on. Rejects with WriterBusy after `patience`
   * milliseconds: a write that waits on itself (a hook that forgot `req`) must end in an error.
   */
  async acquire(patience: number): Promise<() => void> {
    const before = this.#tail
    let release = (): void => {}
    this.#tail = new Promise((resolve) => (release = resolve))
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), patience)
    })
    const first = await Promise.race([before, late])
    clearTimeout(timer)
    if (first !== 'late') return release
    // Who gave up must not let the next one overtake the present holder.
    void before.then(release)
    throw new WriterBusy()
  }
}
