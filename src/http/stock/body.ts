import { IncomingMessage } from 'node:http'

/**
 * The whole body of a request; undefined if the client disconnects first. Its length has been
 * limited before: a body without a stated length is refused.
 */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  } catch {
    return undefined
  }
}

/** The same request as if its body had not been read yet. */
export function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const { headers, httpVersion, method, rawHeaders, url } = request
  const fresh = new IncomingMessage(request.socket)
  Object.assign(fresh, { headers, httpVersion, method, rawHeaders, url, complete: true })
  fresh.push(body)
  fresh.push(null)
  return fresh
}
