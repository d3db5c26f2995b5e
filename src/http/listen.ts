import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MAX_HEADERS, refuseUnparsed } from '@/limits/front'
import type { Handler } from './handler'

/** Times in milliseconds. */
const HEADERS_TIMEOUT_MS = 15_000
/** For a whole request, including an upload over a slow connection. */
const REQUEST_TIMEOUT_MS = 120_000
/** How often the two above are checked. */
const CHECKING_INTERVAL_MS = 5_000
/** Longer than the minute for which common proxies keep their connections open. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000
const STOP_TIMEOUT_MS = 10_000

export interface Listening {
  server: Server
  port: number
  /** An address that a browser on this machine can open, without a trailing slash. */
  origin: string
  /** Accepts no new connections, gives requests ten seconds to finish, then closes the rest. */
  close(): Promise<void>
}

/** Binds a port, 0 for any free one. Rejects with the system's error if that fails. */
export async function listen(port: number, host: string, handle: Handler): Promise<Listening> {
  const server = createServer(
    { connectionsCheckingInterval: CHECKING_INTERVAL_MS },
    (request, response) => {
      handle(request, response).catch((error: unknown) => {
        console.error(error)
        if (response.headersSent) response.destroy()
        else response.writeHead(500).end()
      })
    },
  )
  server.on('clientError', refuseUnparsed)
  // Node silently drops headers beyond this number, so it reads enough of them that too many can be
  // refused.
  server.maxHeadersCount = 2 * MAX_HEADERS
  server.headersTimeout = HEADERS_TIMEOUT_MS
  server.requestTimeout = REQUEST_TIMEOUT_MS
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS
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
    const timeout = setTimeout(() => server.closeAllConnections(), STOP_TIMEOUT_MS)
    server.close(() => {
      clearTimeout(timeout)
      resolve()
    })
    server.closeIdleConnections()
  })
}

function reachableName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
