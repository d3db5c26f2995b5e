import { spawn } from 'node:child_process'
import path from 'node:path'
import { testEnvironment } from './prepared.mjs'

/** Runs one of the commands as a person would; resolves with its output, rejects if it fails. */
export function command(
  name: 'backup' | 'copy' | 'restore',
  args: string[],
  env: Record<string, string>,
): Promise<string> {
  const child = spawn(process.execPath, ['bin/command.mjs', name, ...args], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { ...process.env, ...testEnvironment, NODE_OPTIONS: '', ...env, NODE_ENV: 'production' },
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  return new Promise<string>((resolve, reject) => {
    child.once('close', (code) => {
      if (code === 0) resolve(printed)
      else reject(new Error(`${name} ended with ${code}: ${printed}`))
    })
  })
}
