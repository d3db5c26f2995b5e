import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { SERVER_FLAGS } from '../../bin/steps/serve.mjs'
import { type Account, copyPrepared } from './copy'
import { testEnvironment } from './prepared.mjs'
import type { Place } from './store'

const ROOT = path.resolve(import.meta.dirname, '../..')

export interface TestServer {
  /** Without a slash at the end. */
  origin: string
  place: Place & { MEDIA_DIR: string }
  mediaDir: string
  administrator: Account
  /** Everything that the server printed. */
  output(): string
  /** Of the process that listens. */
  pid(): number
  /** Ends the process and starts it on the same data and port. */
  restart(): Promise<void>
  /** Kills the process, like a power failure; `restart` starts it again. */
  kill(): Promise<void>
  /** Ends the process and removes its data. Resolves with its exit code. */
  stop(): Promise<number | null>
}

/**
 * The built production server on a copy of the prepared catalogue and a free port; on MongoDB at
 * the given server, else at the one of this worker.
 */
export async function startTestServer(
  env: Record<string, string> = {},
  mongodb?: string,
): Promise<TestServer> {
  const copy = await copyPrepared(mongodb)
  return serve(copy.place, copy.administrator, env, () => copy.remove())
}

/** A further process on the data of another one; stopping it does not remove the data. */
export function startBeside({ administrator, place }: TestServer): Promise<TestServer> {
  return serve(place, administrator, {}, () => Promise.resolve())
}

async function serve(
  place: TestServer['place'],
  administrator: Account,
  env: Record<string, string>,
  remove: () => Promise<void>,
): Promise<TestServer> {
  const settings = { ...testEnvironment, ...place, ...env }
  let running = await launch({ ...settings, PORT: '0' })
  const { origin } = running
  return {
    origin,
    place: { ...place, ...env },
    mediaDir: place.MEDIA_DIR,
    administrator,
    output: () => running.output(),
    pid: () => running.child.pid ?? NaN,
    restart: async () => {
      await end(running.child)
      running = await launch({ ...settings, PORT: new URL(origin).port })
    },
    kill: async () => {
      await end(running.child, 'SIGKILL')
    },
    stop: async () => {
      const code = await end(running.child)
      await remove()
      return code
    },
  }
}

interface Launched {
  child: ChildProcess
  origin: string
  output(): string
}

function launch(env: Record<string, string>): Promise<Launched> {
  const child = spawn(process.execPath, [...SERVER_FLAGS, 'bin/serve.mjs'], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let printed = ''
  const note = (chunk: Buffer) => {
    printed += chunk.toString()
  }
  child.stdout?.on('data', note)
  child.stderr?.on('data', note)
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      reject(new Error(`The server ended with ${code} before it was ready:\n${printed}`))
    })
    child.once('message', (message) => {
      const { origin } = message as { origin: string }
      resolve({ child, origin, output: () => printed })
    })
  })
}

function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => {
    child.once('exit', resolve)
    child.kill(signal)
  })
}
