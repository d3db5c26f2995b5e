import { spawn } from 'node:child_process'
import { testEnvironment } from '../prepared.mjs'

/** The commands of a release whose code is in `folder`, installed and built by its own start. */
export function release(folder) {
  const spawned = (command, args, place) =>
    killOnExit(
      spawn(process.execPath, [`bin/${command}.mjs`, ...args], {
        cwd: folder,
        // One person may take all steps, so that the trail contains that too.
        env: {
          ...process.env,
          ...testEnvironment,
          ...place,
          ALLOW_SELF_APPROVAL: 'true',
          NODE_ENV: 'production',
          PORT: '0',
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    )
  return {
    run: (command, args, place) => untilExit(spawned(command, args, place)),
    serve: (place) => untilServing(spawned('start', [], place)),
  }
}

/** Kills the child when this process exits. */
function killOnExit(child) {
  const end = () => child.kill('SIGTERM')
  process.once('exit', end)
  child.once('close', () => process.off('exit', end))
  return child
}

function untilExit(child) {
  child.stdout.resume()
  return new Promise((resolve, reject) => {
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${child.spawnargs.join(' ')} ended with ${code}`)),
    )
  })
}

/** Resolves once it is ready, with its address and the administrator printed by a first start. */
function untilServing(child) {
  let printed = ''
  const found = (pattern) => pattern.exec(printed)?.[1]
  return new Promise((resolve, reject) => {
    child.once('close', (code) => reject(new Error(`The start ended with ${code}:\n${printed}`)))
    child.stdout.on('data', (chunk) => {
      printed += chunk
      if (!printed.includes('API docs')) return
      resolve({
        origin: found(/Catalogue +(\S+)\//),
        administrator: { email: found(/address +(\S+)/), password: found(/password +(\S+)/) },
        stop: () =>
          new Promise((done) => {
            child.once('close', done)
            child.kill('SIGTERM')
          }),
      })
    })
  })
}
