import type { IncomingMessage } from 'node:http'

/**
 * The body of a request, which stays to be read by whoever answers it; undefined when the client
 * goes before it is whole. For bodies of a stated, bounded length only.
 */
export function peekBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const length = Number(request.headers['content-length'] ?? 0)
  if (length === 0) return Promise.resolve(Buffer.alloc(0))
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let arrived = 0
    const settle = (body: Buffer | undefined) => {
      request.off('readable', take).off('close', abandon).off('error', abandon)
      resolve(body)
    }
    const abandon = () => settle(undefined)
    const take = () => {
      for (;;) {
        const chunk = request.read() as Buffer | null
        if (chunk === null) return
        chunks.push(chunk)
        arrived += chunk.length
        if (arrived < length) continue
        const body = Buffer.concat(chunks)
        // Before the stream finds out that it is at its end: after that nothing can be put back.
        request.unshift(body)
        settle(body)
        return
      }
    }
    request.on('readable', take).on('close', abandon).on('error', abandon)
  })
}
