import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { SERVER_FLAGS } from '../../bin/steps/serve.mjs'
import { testEnvironment } from './prepared.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')

interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

export interface Started {
  /** Resolves once the addresses are printed, with the output so far. */
  serving: Promise<string>
  ended: Promise<Ended>
  child: ChildProcess
}

/** Runs `npm start` as a person would, with these variables instead of the developer's own. */
export function start(env: Record<string, string>): Started {
  const child = spawn(process.execPath, [...SERVER_FLAGS, 'bin/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, ...testEnvironment, NODE_OPTIONS: '', ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = { stdout: '', stderr: '' }
  const serving = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed.stdout += chunk.toString()
      if (printed.stdout.includes('API docs')) resolve(printed.stdout)
    })
  })
  child.stderr.on('data', (chunk: Buffer) => {
    printed.stderr += chunk.toString()
  })
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, ...printed }))
  })
  return { serving, ended, child }
}
