import { Agent, request } from 'node:http'
import type { Asked } from '../load/request'

/** What strangers are told to do, and for how long. */
export interface Assault {
  origin: string
  /** Connections that are kept open, each asking again as soon as it is answered. */
  connections: number
  /** Milliseconds. */
  time: number
  /** Asked in turn. */
  questions: Asked[]
}

/** `build/bench/strangers.mjs`: asks as its parent says, and tells how many answers had which status. */
process.on('message', (message) => {
  assault(message as Assault).then(
    (statuses) => process.send?.({ statuses }),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.on('SIGTERM', () => process.exit(0))
process.send?.({ origin: 'strangers' })

async function assault({ connections, origin, questions, time }: Assault) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const statuses: Record<string, number> = {}
  const ends = performance.now() + time
  let asked = 0
  const keepAsking = async () => {
    while (performance.now() < ends) {
      const question = questions[asked % questions.length]
      asked += 1
      if (!question) throw new Error('Nothing to ask')
      const status = await statusOf(origin, question, agent)
      statuses[status] = (statuses[status] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: connections }, keepAsking))
  agent.destroy()
  return statuses
}

/** A connection that fails counts as status 0. */
function statusOf(origin: string, { body, headers, method, path }: Asked, agent: Agent) {
  return new Promise<number>((resolve) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const asked = request(
      `${origin}${path}`,
      { method: method ?? 'GET', agent, headers: { ...headers, ...length } },
      (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode ?? 0)).on('error', () => resolve(0))
      },
    )
    asked.on('error', () => resolve(0))
    asked.end(body)
  })
}
