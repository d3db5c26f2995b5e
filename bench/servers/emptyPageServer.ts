import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import next from 'next'

/**
 * `build/bench/emptyPageServer.mjs`: a Next page that reads nothing, to measure the cost of the
 * framework itself.
 */
const app = next({ dev: false, dir: 'bench/emptyPage' })
await app.prepare()
const handle = app.getRequestHandler()
const server = createServer((request, response) => void handle(request, response))
process.on('SIGTERM', () => process.exit(0))
server.listen(0, '127.0.0.1', () => {
  process.send?.({ origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` })
})
