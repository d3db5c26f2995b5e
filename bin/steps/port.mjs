import { createServer } from 'node:net'
import { stop } from './terminal.mjs'

/**
 * Exits if the port is not available. Checked before anything is prepared, so that a start that
 * cannot succeed leaves nothing behind.
 */
export async function checkPort({ port, host }) {
  if (port === 0) return
  const failure = await tryListening(port, host)
  if (failure) stop(explainListening(failure, { port, host }))
}

function tryListening(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', resolve)
    probe.listen(port, host, () => probe.close(() => resolve(null)))
  })
}

/** Explains in one line why the server could not listen. */
export function explainListening(error, { port, host }) {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use: end what uses it, or choose another, for example PORT=${port + 1} npm start.`
    case 'EACCES':
      return `Port ${port} needs rights that you do not have: choose one from 1024, for example PORT=3000 npm start.`
    default:
      return `HOST=${host} is not an address of this machine (${error.code}): leave it out for 127.0.0.1, or set HOST=0.0.0.0 for every network.`
  }
}
