import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/**
 * Holds back what is written to a response, and gives it whole to `finish` when it ends. By then the
 * response is its own again, with its headers and nothing sent: `finish` sends it.
 */
export function holdBack(response: ServerResponse, finish: (body: Buffer) => void): void {
  const chunks: Buffer[] = []
  const own = {
    end: response.end.bind(response),
    write: response.write.bind(response),
    writeHead: response.writeHead.bind(response),
  }
  const add = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string') {
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as 'utf8') : 'utf8'))
    } else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  const called = (...args: unknown[]) => {
    const last = args.at(-1)
    if (typeof last === 'function') queueMicrotask(last as () => void)
  }

  response.flushHeaders = () => undefined
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status
    for (const given of rest) {
      if (typeof given !== 'object' || given === null) continue
      for (const [name, value] of Object.entries(given as OutgoingHttpHeaders)) {
        if (value !== undefined) response.setHeader(name, value)
      }
    }
    return response
  }
  response.write = (chunk: unknown, ...rest: unknown[]) => {
    add(chunk, rest[0])
    called(...rest)
    return true
  }
  response.end = (...args: unknown[]) => {
    add(args[0], args[1])
    called(...args)
    Object.assign(response, own)
    finish(Buffer.concat(chunks))
    return response
  }
}
