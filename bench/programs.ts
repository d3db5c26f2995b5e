import { spawn } from 'node:child_process'
import { SETTINGS } from './servers/settings'

/** Runs a program of the bench on a data folder; rejects if it fails. */
export function runProgram(name: string, args: string[], dataDir: string): Promise<void> {
  return runNode(['--conditions=production', `build/bench/${name}.mjs`, ...args], {
    DATA_DIR: dataDir,
    MEDIA_DIR: `${dataDir}/media`,
  })
}

/** Runs Next.js's own command. */
export function runNext(args: string[]): Promise<void> {
  return runNode(['node_modules/next/dist/bin/next', ...args], {})
}

function runNode(args: string[], env: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...SETTINGS, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${String(code)}`)),
    )
  })
}
