import { pathToFileURL } from 'node:url'
import { readStamp } from './build.mjs'
import { explainListening } from './port.mjs'
import { inRoot, root } from './root.mjs'
import { CONDITION } from './run.mjs'
import { print, stop } from './terminal.mjs'

/**
 * Node's options for a server: the condition as for every program, and room for rows waiting to be
 * read.
 */
export const SERVER_FLAGS = [CONDITION, '--max-semi-space-size=32']

/**
 * Serves everything in this process until SIGTERM or SIGINT. A parent with an IPC channel (the
 * tests) receives the origin once the catalogue is ready.
 */
export async function serve({ port, host, dev = false, program = 'build/server.mjs' }) {
  if (![...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ').includes(CONDITION)) {
    stop(`Start it by npm start, or give Node ${CONDITION}.`)
  }
  const { fail, startServer } = await import(pathToFileURL(inRoot(program)).href)
  // A browser's cached page must not outlive a code change.
  const build = dev ? `development ${Date.now()}` : buildName()
  let server
  try {
    server = await startServer({ port, host, dev, build, folder: root })
  } catch (error) {
    if (error.syscall === 'listen') stop(explainListening(error, { port, host }))
    fail(error)
  }
  stopOn(['SIGTERM', 'SIGINT'], server)
  showAddresses(server.origin)
  process.send?.({ origin: server.origin })
}

/** Identifies the code and assets that responses are built from. */
function buildName() {
  const { assets = '', programs = 'unknown' } = readStamp()
  return programs.slice(0, 8) + assets.slice(0, 8)
}

function stopOn(signals, server) {
  let isStopping = false
  for (const signal of signals) {
    process.on(signal, () => {
      // A second signal exits at once, for impatient people.
      if (isStopping) process.exit(130)
      isStopping = true
      server.stop().then(
        () => process.exit(0),
        (error) => stop(`The catalogue did not end cleanly: ${error.message}`),
      )
    })
  }
}

function showAddresses(origin) {
  print()
  print(`  Catalogue  ${origin}/`)
  print(`  Admin      ${origin}/admin`)
  print(`  API        ${origin}/api/v1/projects`)
  print(`  API docs   ${origin}/api/v1/docs`)
  print()
  print('Ctrl+C ends it.')
}
