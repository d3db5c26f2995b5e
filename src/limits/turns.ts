export interface TurnLimits {
  /** How many may work at the same time. */
  atOnce: number
  /** How many may wait, in total and per client. */
  waiting: number
  waitingPerClient: number
  /** How long one may wait, in milliseconds. */
  timeoutMs: number
}

export interface Turns {
  /**
   * Resolves when it is the client's turn, with the function that releases the turn; calling it
   * twice does no harm. Resolves with undefined at once if too many are waiting, and when the
   * timeout passes or the signal aborts first.
   */
  take(client: string, signal?: AbortSignal): Promise<(() => void) | undefined>
}

interface Waiter {
  client: string
  resolve: (release: (() => void) | undefined) => void
}

/**
 * Limits how much work is done at once. Waiting clients are served in rotation, each by its oldest
 * request: a client with a hundred requests delays the others by one at a time.
 */
export function createTurns(limits: TurnLimits): Turns {
  const queues = new Map<string, Waiter[]>()
  let working = 0
  let waiting = 0

  function start(): () => void {
    working += 1
    let isReleased = false
    return () => {
      if (isReleased) return
      isReleased = true
      working -= 1
      next()
    }
  }

  function next(): void {
    const [first] = queues
    if (!first || working >= limits.atOnce) return
    const [client, queue] = first
    const oldest = queue[0]
    if (!oldest) return
    removeFromQueue(oldest)
    // Back to the end of the line of clients, if it has more requests.
    const rest = queues.get(client)
    if (rest) {
      queues.delete(client)
      queues.set(client, rest)
    }
    oldest.resolve(start())
  }

  function removeFromQueue(one: Waiter): boolean {
    const queue = queues.get(one.client)
    const at = queue?.indexOf(one) ?? -1
    if (!queue || at < 0) return false
    queue.splice(at, 1)
    waiting -= 1
    if (queue.length === 0) queues.delete(one.client)
    return true
  }

  function giveUp(one: Waiter | undefined): void {
    if (one && removeFromQueue(one)) one.resolve(undefined)
  }

  /**
   * When the line is full, the client with the most waiting requests gives way to one with fewer.
   */
  function makeRoom(client: string): boolean {
    const own = queues.get(client)?.length ?? 0
    if (own >= limits.waitingPerClient) return false
    if (waiting < limits.waiting) return true
    const longest = [...queues.values()].reduce((a, b) => (b.length > a.length ? b : a), [])
    if (longest.length <= own + 1) return false
    giveUp(longest.at(-1))
    return true
  }

  return {
    take(client, signal) {
      if (signal?.aborted) return Promise.resolve(undefined)
      if (working < limits.atOnce && waiting === 0) return Promise.resolve(start())
      if (!makeRoom(client)) return Promise.resolve(undefined)
      return new Promise((resolve) => {
        const one: Waiter = {
          client,
          resolve: (release) => {
            clearTimeout(timer)
            signal?.removeEventListener('abort', abandon)
            resolve(release)
          },
        }
        const abandon = () => giveUp(one)
        const timer = setTimeout(abandon, limits.timeoutMs)
        signal?.addEventListener('abort', abandon, { once: true })
        const queue = queues.get(client) ?? []
        queue.push(one)
        queues.set(client, queue)
        waiting += 1
      })
    },
  }
}
