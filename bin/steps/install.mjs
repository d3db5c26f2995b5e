import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { inRoot } from './root.mjs'
import { run, runNode } from './run.mjs'
import { longStep, stop } from './terminal.mjs'

const NOTE = inRoot('node_modules/.catalogue-lock')

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex')
}

/** Records in node_modules which lock file it was installed from. */
export function noteInstall() {
  writeFileSync(NOTE, `${lockHash()}\n`)
}

/** Whether node_modules matches the lock file. */
function isInstalled() {
  return existsSync(NOTE) && readFileSync(NOTE, 'utf8').trim() === lockHash()
}

/**
 * Installs the packages when the lock file is not the one that node_modules was installed from.
 * Development packages are always included, whatever NODE_ENV says, because the build needs them.
 */
export async function ensureInstalled() {
  if (isInstalled()) return
  await longStep('Installing the packages (once, about a minute)', async () => {
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
    const code = await npm(args)
    if (code !== 0) stop('npm ci did not end well: see its lines above, then try again.', code)
    noteInstall()
  })
}

function npm(args) {
  const script = process.env.npm_execpath
  if (script && /\.[cm]?js$/.test(script)) return runNode(script, args)
  return run('npm', args, { shell: process.platform === 'win32' })
}
