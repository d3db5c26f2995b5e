import { pathToFileURL } from 'node:url'
import { readStamp } from './build.mjs'
import { explainListening } from './port.mjs'
import { inRoot, root } from './root.mjs'
import { CONDITION } from './run.mjs'
import { say, stop } from './say.mjs'

/** How Node is told to run a server: the condition as for every program, and room for rows that wait to be read. */
export const SERVER_FLAGS = [CONDITION, '--max-semi-space-size=32']

/**
 * Serves everything in this process until SIGTERM or SIGINT. A parent that holds a channel to it
 * (the tests) is told the origin once the catalogue answers.
 */
export async function serve({ port, host, dev = false, program = 'build/server.mjs' }) {
  if (![...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ').includes(CONDITION)) {
    stop(`Start it by npm start, or give Node ${CONDITION}.`)
  }
  const { fail, startServer } = await import(pathToFileURL(inRoot(program)).href)
  // What a browser holds of a page is not that of code that has changed since.
  const build = dev ? `development ${Date.now()}` : buildName()
  let server
  try {
    server = await startServer({ port, host, dev, build, folder: root })
  } catch (error) {
    if (error.syscall === 'listen') stop(explainListening(error, { port, host }))
    fail(error)
  }
  endOn(['SIGTERM', 'SIGINT'], server)
  showAddresses(server.origin)
  process.send?.({ origin: server.origin })
}

/** Names all that pages and answers are made by. */
function buildName() {
  const { assets = '', programs = 'unknown' } = readStamp()
  return programs.slice(0, 8) + assets.slice(0, 8)
}

function endOn(signals, server) {
  let ending = false
  for (const signal of signals) {
    process.on(signal, () => {
      // A second signal from an impatient person ends it at once.
      if (ending) process.exit(130)
      ending = true
      server.stop().then(
        () => process.exit(0),
        (error) => stop(`The catalogue did not end cleanly: ${error.message}`),
      )
    })
  }
}

function showAddresses(origin) {
  say()
  say(`  Catalogue  ${origin}/`)
  say(`  Admin      ${origin}/admin`)
  say(`  API        ${origin}/api/v1/projects`)
  say(`  API docs   ${origin}/api/v1/docs`)
  say()
  say('Ctrl+C ends it.')
}
