export interface TurnLimits {
  /** How many work at the same time. */
  atOnce: number
  /** How many wait, in all and of one client. */
  waiting: number
  waitingPerClient: number
  /** Milliseconds that one waits at most. */
  patience: number
}

export interface Turns {
  /**
   * Resolves when it is the client's turn, with what gives the turn back; calling that twice does
   * no harm. Resolves with undefined at once when too many wait, and when the patience is over or
   * the signal aborts before the turn came.
   */
  take(client: string, signal?: AbortSignal): Promise<(() => void) | undefined>
}

interface Waiting {
  client: string
  settle: (giveBack: (() => void) | undefined) => void
}

/**
 * Turns for work that must not be done all at once. Clients that wait are served one after another,
 * each by its oldest request: a client with a hundred requests delays the others by one at a time.
 */
export function createTurns(limits: TurnLimits): Turns {
  const queues = new Map<string, Waiting[]>()
  let working = 0
  let waiting = 0

  function start(): () => void {
    working += 1
    let isGiven = false
    return () => {
      if (isGiven) return
      isGiven = true
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
    leave(oldest)
    // To the end of the line of clients, where it has more to ask.
    const rest = queues.get(client)
    if (rest) {
      queues.delete(client)
      queues.set(client, rest)
    }
    oldest.settle(start())
  }

  function leave(one: Waiting): boolean {
    const queue = queues.get(one.client)
    const at = queue?.indexOf(one) ?? -1
    if (!queue || at < 0) return false
    queue.splice(at, 1)
    waiting -= 1
    if (queue.length === 0) queues.delete(one.client)
    return true
  }

  function giveUp(one: Waiting | undefined): void {
    if (one && leave(one)) one.settle(undefined)
  }

  /** In a full line, whoever waits most gives way to a client that waits less. */
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
        const one: Waiting = {
          client,
          settle: (giveBack) => {
            clearTimeout(timer)
            signal?.removeEventListener('abort', abandon)
            resolve(giveBack)
          },
        }
        const abandon = () => giveUp(one)
        const timer = setTimeout(abandon, limits.patience)
        signal?.addEventListener('abort', abandon, { once: true })
        const queue = queues.get(client) ?? []
        queue.push(one)
        queues.set(client, queue)
        waiting += 1
      })
    },
  }
}
