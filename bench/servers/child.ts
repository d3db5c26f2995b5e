import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A server in a process of its own. */
export interface Child {
  process: ChildProcess
  origin: string
  /** Milliseconds from the start of the process until it is ready. */
  readyAfter: number
  /** Megabytes of memory now, and at the peak; NaN where the system does not report it. */
  memory: () => { now: number; peak: number }
  /** Milliseconds of processor time so far; NaN where the system does not report it. */
  processorTime: () => number
  stop: () => Promise<void>
}

interface Start {
  script: string
  args?: string[]
  env?: Record<string, string>
  node?: string[]
}

/**
 * Starts a script that sends `{ origin }` when it is ready. Rejects with its output if it exits
 * before.
 */
export function startChild({ args = [], env = {}, node = [], script }: Start): Promise<Child> {
  const startedAt = performance.now()
  const child = fork(script, args, {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    execArgv: node,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let printed = ''
  const note = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-10_000)
  }
  child.stdout?.on('data', note)
  child.stderr?.on('data', note)
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      reject(new Error(`${script} ended with ${String(code)}:\n${printed}`))
    })
    child.on('message', (message) => {
      const { origin } = message as { origin?: string }
      if (origin === undefined) return
      const readyAfter = performance.now() - startedAt
      resolve({
        process: child,
        origin,
        readyAfter,
        memory: () => memoryOf(child),
        processorTime: () => processorTimeOf(child),
        stop: () => end(child),
      })
    })
  })
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

function memoryOf({ pid }: ChildProcess): { now: number; peak: number } {
  const status = readOfProcess(pid, 'status')
  const megabytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? NaN) / 1024
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') }
}

/** Linux counts hundredths of a second. */
function processorTimeOf({ pid }: ChildProcess): number {
  const fields = readOfProcess(pid, 'stat').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

function readOfProcess(pid: number | undefined, name: string): string {
  try {
    return readFileSync(`/proc/${String(pid)}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
