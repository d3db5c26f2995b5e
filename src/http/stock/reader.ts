import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  Agent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as sendRequest,
} from 'node:http'
import path from 'node:path'

/** Proves to the reader process that the request comes from this process. */
export const TOKEN_HEADER = 'x-catalogue-reader'
/** The environment variable that passes the token to the reader process. */
export const TOKEN_VARIABLE = 'CATALOGUE_READER_TOKEN'

/** Milliseconds after which an unresponsive reader process is killed. */
const RESPONSE_TIMEOUT_MS = 30_000
/** Milliseconds that a reader process has to exit by itself. */
const STOP_TIMEOUT_MS = 5_000

export interface ReaderResponse {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** A process that reads rows for strangers, next to the one that serves everything else. */
export interface Reader {
  /** Starts it if it is not running yet. */
  start(): Promise<void>
  /** Forwards a request, starting the process first if it is not running. Rejects on failure. */
  ask(request: IncomingMessage, body?: Buffer): Promise<ReaderResponse>
  stop(): Promise<void>
}

interface Running {
  child: ChildProcess
  /** Its port, once it listens. */
  port: Promise<number>
}

/** `folder` is the project's, where the reader process is bundled. */
export function createReader(folder: string): Reader {
  const token = randomBytes(32).toString('hex')
  const agent = new Agent({ keepAlive: true })
  let current: Running | undefined
  let isStopped = false

  function ensureRunning(): Running {
    if (isStopped) throw new Error('The catalogue is ending')
    current ??= launch(folder, token, () => (current = undefined))
    return current
  }

  return {
    async start() {
      await ensureRunning().port
    },
    async ask(request, body) {
      const { child, port } = ensureRunning()
      const onTimeout = () => child.kill('SIGKILL')
      return forward({ request, body, port: await port, token, agent, onTimeout })
    },
    async stop() {
      isStopped = true
      agent.destroy()
      if (current) await end(current.child)
    },
  }
}

function launch(folder: string, token: string, onEnd: () => void): Running {
  const child = fork(path.join(folder, 'build/reader.mjs'), [], {
    cwd: folder,
    env: { ...process.env, [TOKEN_VARIABLE]: token },
    execArgv: ['--conditions=production', '--max-semi-space-size=32'],
  })
  child.once('exit', onEnd)
  const port = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      reject(new Error(`The process that reads for strangers ended with ${code ?? signal}`))
    })
    child.once('message', (message) => {
      resolve((message as { port: number }).port)
    })
  })
  return { child, port }
}

interface ForwardOptions {
  request: IncomingMessage
  body: Buffer | undefined
  port: number
  token: string
  agent: Agent
  onTimeout: () => void
}

/**
 * The whole response is received before any of it is passed on, so that a slow client holds nothing
 * up.
 */
function forward({
  agent,
  body,
  onTimeout,
  port,
  request,
  token,
}: ForwardOptions): Promise<ReaderResponse> {
  const { headers, method, url } = request
  return new Promise((resolve, reject) => {
    const forwarded = sendRequest(
      {
        host: '127.0.0.1',
        port,
        agent,
        method,
        path: url,
        headers: { ...headers, connection: 'keep-alive', [TOKEN_HEADER]: token },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject)
        response.on('end', () => {
          clearTimeout(timer)
          const { headers, statusCode = 500 } = response
          resolve({ status: statusCode, headers, body: Buffer.concat(chunks) })
        })
      },
    )
    const timer = setTimeout(onTimeout, RESPONSE_TIMEOUT_MS)
    forwarded.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    forwarded.end(body)
  })
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const timeout = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
    child.once('exit', () => {
      clearTimeout(timeout)
      resolve()
    })
    if (child.connected) child.disconnect()
  })
}
