import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * `build/bench/bareServer.mjs`: a plain Node server that cycles through a few responses from its
 * parent.
 */
let answers: { headers: Record<string, string>; body: Buffer }[] = []
let next = 0

const server = createServer((request, response) => {
  const answer = answers[next % answers.length]
  next += 1
  // The body is read, as any server must before it responds.
  request.resume()
  request.on('end', () => {
    response.writeHead(200, answer?.headers)
    response.end(answer?.body)
  })
})

process.on('message', (message) => {
  const received = message as { headers: Record<string, string>; body: string }[]
  answers = received.map(({ body, headers }) => ({ headers, body: Buffer.from(body, 'base64') }))
  process.send?.({ told: true })
})
process.on('SIGTERM', () => process.exit(0))

server.listen(0, '127.0.0.1', () => {
  process.send?.({ origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` })
})
