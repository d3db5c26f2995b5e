import { connect, type Socket } from 'node:net'
import { written, type Asked, type Series } from './request'
import { ResponseReader } from './response'

export interface Load {
  origin: string
  connections: number
  /** Milliseconds in which requests are begun; those begun are waited for. */
  time: number
  series: Series
}

export interface Measured {
  answers: number
  /** Milliseconds from the first request to the last answer. */
  took: number
  /** Milliseconds of each answer, the shortest first. */
  latencies: Float64Array
  bytes: number
}

/** Longest wait for one answer, in milliseconds: a stuck server must not hang the bench. */
const TIMEOUT_MS = 120_000

/**
 * Keeps each connection busy with one request after the other for a time. Every connection has
 * been answered once before the clock starts: a server takes new connections up one by one. Throws
 * at the first answer that is not 200: a refusal is quick, and would be measured as speed.
 */
export async function runLoad({ connections, origin, series, time }: Load): Promise<Measured> {
  const { hostname, port } = new URL(origin)
  const lines = await Promise.all(
    Array.from({ length: connections }, () => openLine(hostname, Number(port))),
  )
  try {
    if (time > 0) await Promise.all(lines.map((line) => line.ask(series())))
    const latencies: number[] = []
    let bytes = 0
    const began = performance.now()
    await Promise.all(
      lines.map(async (line) => {
        do {
          const sent = performance.now()
          const received = await line.ask(series())
          bytes += received
          latencies.push(performance.now() - sent)
        } while (performance.now() - began < time)
      }),
    )
    const took = performance.now() - began
    return {
      answers: latencies.length,
      took,
      latencies: Float64Array.from(latencies).sort(),
      bytes,
    }
  } finally {
    for (const line of lines) line.end()
  }
}

/** One connection that is asked one thing at a time. */
interface Line {
  /** Gives the bytes of the answer. */
  ask(request: Asked): Promise<number>
  end(): void
}

async function openLine(hostname: string, port: number): Promise<Line> {
  const socket = await opened(hostname, port)
  let asked = ''
  let resolve: (bytes: number) => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const reader = new ResponseReader(({ bytes, status }) => {
    if (status === 200) resolve(bytes)
    else reject(new Error(`${status} for ${asked}`))
  })
  socket.on('data', (data) => reader.push(data))
  socket.on('error', (error) => reject(error))
  socket.on('close', () => reject(new Error(`Connection closed at ${asked}`)))
  socket.setTimeout(TIMEOUT_MS, () => reject(new Error(`No answer to ${asked}`)))
  return {
    ask: (request) =>
      new Promise((answered, failed) => {
        asked = request.path
        resolve = answered
        reject = failed
        socket.write(written(request, `${hostname}:${port}`))
      }),
    end: () => socket.destroy(),
  }
}

function opened(host: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true }, () => resolve(socket))
    socket.once('error', reject)
  })
}
