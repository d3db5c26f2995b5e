import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** `build/bench/bareServer.mjs`: Node's own server with a few answers in turn, told by its parent. */
let answers: { headers: Record<string, string>; body: Buffer }[] = []
let next = 0

const server = createServer((request, response) => {
  const answer = answers[next % answers.length]
  next += 1
  // A body is taken in, as any server must before it answers.
  request.resume()
  request.on('end', () => {
    response.writeHead(200, answer?.headers)
    response.end(answer?.body)
  })
})

process.on('message', (message) => {
  const told = message as { headers: Record<string, string>; body: string }[]
  answers = told.map(({ body, headers }) => ({ headers, body: Buffer.from(body, 'base64') }))
  process.send?.({ told: true })
})
process.on('SIGTERM', () => process.exit(0))

server.listen(0, '127.0.0.1', () => {
  process.send?.({ origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` })
})
