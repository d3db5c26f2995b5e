import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MAX_HEADERS, refuseUnparsed } from '@/limits/front'
import type { Handler } from './handler'

/** Times in milliseconds. */
const HEADERS_TIMEOUT = 15_000
/** For the whole of a request, an upload over a slow line included. */
const REQUEST_TIMEOUT = 120_000
/** How often the two above are looked at. */
const CHECKING_INTERVAL = 5_000
/** Longer than the minute for which common proxies keep their side open. */
const KEEP_ALIVE_TIMEOUT = 65_000
const STOP_TIMEOUT = 10_000

export interface Listening {
  server: Server
  port: number
  /** An address that a browser on this machine can open, without a slash at the end. */
  origin: string
  /** Takes no new connection, lets requests end for ten seconds, then cuts what is left. */
  close(): Promise<void>
}

/** Takes a port, 0 for any free one. Rejects with the system's error when it cannot be had. */
export async function listen(port: number, host: string, handle: Handler): Promise<Listening> {
  const server = createServer(
    { connectionsCheckingInterval: CHECKING_INTERVAL },
    (request, response) => {
      handle(request, response).catch((error: unknown) => {
        console.error(error)
        if (response.headersSent) response.destroy()
        else response.writeHead(500).end()
      })
    },
  )
  server.on('clientError', refuseUnparsed)
  // Node drops what is beyond without a word; so many are read that more than allowed can be refused.
  server.maxHeadersCount = 2 * MAX_HEADERS
  server.headersTimeout = HEADERS_TIMEOUT
  server.requestTimeout = REQUEST_TIMEOUT
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const bound = (server.address() as AddressInfo).port
  return {
    server,
    port: bound,
    origin: `http://${reachableName(host)}:${bound}`,
    close: () => close(server),
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), STOP_TIMEOUT)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}

function reachableName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
