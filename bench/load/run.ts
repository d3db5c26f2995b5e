import { connect, type Socket } from 'node:net'
import { serialise, type RequestSpec, type Series } from './request'
import { ResponseReader } from './response'

export interface Load {
  origin: string
  connections: number
  /** Milliseconds during which requests are started; started ones are awaited. */
  time: number
  series: Series
}

export interface Measured {
  responses: number
  /** Milliseconds from the first request to the last response. */
  duration: number
  /** Milliseconds per response, shortest first. */
  latencies: Float64Array
  bytes: number
}

/** Maximum wait for a response, in milliseconds: a stuck server must not hang the bench. */
const TIMEOUT_MS = 120_000

/**
 * Keeps each connection busy with one request after another. Every connection gets one response
 * before the clock starts, because a server accepts new connections one by one. Throws at the first
 * response other than 200: refusals are fast, and would be measured as speed.
 */
export async function runLoad({ connections, origin, series, time }: Load): Promise<Measured> {
  const { hostname, port } = new URL(origin)
  const open = await Promise.all(
    Array.from({ length: connections }, () => openConnection(hostname, Number(port))),
  )
  try {
    if (time > 0) await Promise.all(open.map((connection) => connection.send(series())))
    const latencies: number[] = []
    let bytes = 0
    const startedAt = performance.now()
    await Promise.all(
      open.map(async (connection) => {
        do {
          const sent = performance.now()
          const received = await connection.send(series())
          bytes += received
          latencies.push(performance.now() - sent)
        } while (performance.now() - startedAt < time)
      }),
    )
    const duration = performance.now() - startedAt
    return {
      responses: latencies.length,
      duration,
      latencies: Float64Array.from(latencies).sort(),
      bytes,
    }
  } finally {
    for (const connection of open) connection.end()
  }
}

/** A connection with one request at a time. */
interface Connection {
  /** Returns the size of the response in bytes. */
  send(request: RequestSpec): Promise<number>
  end(): void
}

async function openConnection(hostname: string, port: number): Promise<Connection> {
  const socket = await connectTo(hostname, port)
  let path = ''
  let resolve: (bytes: number) => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const reader = new ResponseReader(({ bytes, status }) => {
    if (status === 200) resolve(bytes)
    else reject(new Error(`${status} for ${path}`))
  })
  socket.on('data', (data) => reader.push(data))
  socket.on('error', (error) => reject(error))
  socket.on('close', () => reject(new Error(`Connection closed at ${path}`)))
  socket.setTimeout(TIMEOUT_MS, () => reject(new Error(`No answer to ${path}`)))
  return {
    send: (request) =>
      new Promise((answered, failed) => {
        path = request.path
        resolve = answered
        reject = failed
        socket.write(serialise(request, `${hostname}:${port}`))
      }),
    end: () => socket.destroy(),
  }
}

function connectTo(host: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true }, () => resolve(socket))
    socket.once('error', reject)
  })
}
