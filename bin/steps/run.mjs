import { spawn } from 'node:child_process'
import { inRoot, root } from './root.mjs'

/**
 * Runs a program in the project's folder and resolves with its exit code. Its messages (IPC) go to
 * `onMessage`; a signal to this process is passed on, so that an interrupted step ends too.
 */
export function run(command, args, { env = {}, onMessage, ...options } = {}) {
  const stdio = onMessage ? ['ignore', 'inherit', 'inherit', 'ipc'] : 'inherit'
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio,
      env: { ...process.env, ...env },
      ...options,
    })
    const pass = (signal) => child.kill(signal)
    process.once('SIGTERM', pass).once('SIGINT', pass)
    if (onMessage) child.on('message', onMessage)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.off('SIGTERM', pass).off('SIGINT', pass)
      resolve(signal ? 130 : (code ?? 1))
    })
  })
}

/** Runs a script with the same Node. */
export function runNode(script, args = [], options = {}) {
  return run(process.execPath, [script, ...args], options)
}

/**
 * Selects builds of the editor's packages without top-level await in import cycles: without it Node
 * occasionally exits while loading, with code 13.
 */
export const CONDITION = '--conditions=production'

/** Runs a program of build/. */
function runProgram(name, args = [], options = {}) {
  return run(process.execPath, [CONDITION, inRoot('build', name), ...args], options)
}

/** Runs a command of `src/operations/commands`, by its name. */
export function runCommand(name, args = [], options = {}) {
  return runProgram('operations.mjs', [name, ...args], options)
}
