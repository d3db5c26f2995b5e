/** What runs in this process once Payload has started. */
export interface Running {
  /** Resolves when the catalogue is loaded. */
  ready: Promise<void>
  /** Closes the catalogue and the database. */
  stop(): Promise<void>
}

interface Announcement {
  resolve: (running: Running) => void
  reject: (reason: unknown) => void
}

/*
 * The front waits for what Next's instrumentation starts: Next prepares itself without waiting for
 * it and keeps its errors to itself. Both are bundled apart, so this hangs on globalThis.
 */
const KEY = Symbol.for('connectivity-catalogue.running')
type Holder = typeof globalThis & { [KEY]?: Announcement }

/** Called by the front before Next is prepared. Resolves or rejects as the start of Payload does. */
export function expectRunning(): Promise<Running> {
  return new Promise((resolve, reject) => {
    ;(globalThis as Holder)[KEY] = { resolve, reject }
  })
}

/** The front that waits in this process; undefined under another server such as `next start`. */
export function waitingFront(): Announcement | undefined {
  return (globalThis as Holder)[KEY]
}
