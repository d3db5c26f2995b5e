import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  Agent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as askByHttp,
} from 'node:http'
import path from 'node:path'

/** Proves to the reading process that it is this process that asks. */
export const TOKEN_HEADER = 'x-catalogue-reader'
/** The environment variable that tells the reading process its token. */
export const TOKEN_VARIABLE = 'CATALOGUE_READER_TOKEN'

/** Milliseconds after which a reading process that does not answer is ended. */
const ANSWER_TIMEOUT = 30_000
/** Milliseconds that a reading process has to end by itself. */
const STOP_TIMEOUT = 5_000

export interface Answered {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** A process that reads rows for strangers, beside the one that serves everybody else. */
export interface Reader {
  /** Starts it, where it does not run yet. */
  start(): Promise<void>
  /** Passes a question on, and starts the process first where it does not run. Rejects when it fails. */
  ask(request: IncomingMessage, body?: Buffer): Promise<Answered>
  stop(): Promise<void>
}

interface Running {
  child: ChildProcess
  /** Where it listens, once it does. */
  port: Promise<number>
}

/** `folder` is the project's, where the reading process is bundled. */
export function createReader(folder: string): Reader {
  const token = randomBytes(32).toString('hex')
  const agent = new Agent({ keepAlive: true })
  let current: Running | undefined
  let isStopped = false

  function running(): Running {
    if (isStopped) throw new Error('The catalogue is ending')
    current ??= launch(folder, token, () => (current = undefined))
    return current
  }

  return {
    async start() {
      await running().port
    },
    async ask(request, body) {
      const { child, port } = running()
      const onTimeout = () => child.kill('SIGKILL')
      return passOn({ request, body, port: await port, token, agent, onTimeout })
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

interface Passing {
  request: IncomingMessage
  body: Buffer | undefined
  port: number
  token: string
  agent: Agent
  onTimeout: () => void
}

/** The whole answer is taken in before any of it is given: a slow client holds nothing up. */
function passOn({ agent, body, onTimeout, port, request, token }: Passing): Promise<Answered> {
  const { headers, method, url } = request
  return new Promise((resolve, reject) => {
    const passed = askByHttp(
      {
        host: '127.0.0.1',
        port,
        agent,
        method,
        path: url,
        headers: { ...headers, connection: 'keep-alive', [TOKEN_HEADER]: token },
      },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject)
        answer.on('end', () => {
          clearTimeout(timer)
          const { headers, statusCode = 500 } = answer
          resolve({ status: statusCode, headers, body: Buffer.concat(chunks) })
        })
      },
    )
    const timer = setTimeout(onTimeout, ANSWER_TIMEOUT)
    passed.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    passed.end(body)
  })
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const cut = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT)
    child.once('exit', () => {
      clearTimeout(cut)
      resolve()
    })
    if (child.connected) child.disconnect()
  })
}
