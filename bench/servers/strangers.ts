import { Agent, request } from 'node:http'
import type { RequestSpec } from '../load/request'

/** Requests that strangers keep sending, and for how long. */
export interface Flood {
  origin: string
  /** Persistent connections, each sending again as soon as it gets a response. */
  connections: number
  /** Milliseconds. */
  time: number
  /** Sent in turn. */
  questions: RequestSpec[]
}

/**
 * `build/bench/strangers.mjs`: sends requests as told by its parent, and reports how many responses
 * had which status.
 */
process.on('message', (message) => {
  flood(message as Flood).then(
    (statuses) => process.send?.({ statuses }),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.on('SIGTERM', () => process.exit(0))
process.send?.({ origin: 'strangers' })

async function flood({ connections, origin, questions, time }: Flood) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const statuses: Record<string, number> = {}
  const ends = performance.now() + time
  let sent = 0
  const keepSending = async () => {
    while (performance.now() < ends) {
      const question = questions[sent % questions.length]
      sent += 1
      if (!question) throw new Error('Nothing to ask')
      const status = await statusOf(origin, question, agent)
      statuses[status] = (statuses[status] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: connections }, keepSending))
  agent.destroy()
  return statuses
}

/** A connection that fails counts as status 0. */
function statusOf(origin: string, { body, headers, method, path }: RequestSpec, agent: Agent) {
  return new Promise<number>((resolve) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const sent = request(
      `${origin}${path}`,
      { method: method ?? 'GET', agent, headers: { ...headers, ...length } },
      (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode ?? 0)).on('error', () => resolve(0))
      },
    )
    sent.on('error', () => resolve(0))
    sent.end(body)
  })
}
