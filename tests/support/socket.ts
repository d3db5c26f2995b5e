import { connect } from 'node:net'

/** A response over a bare connection. */
export interface RawAnswer {
  /** 0 if the server closed without a response or sent nothing in time. */
  status: number
  /** By lower-case name; the last one of repeated headers. */
  headers: Record<string, string>
  body: string
  /** How it ended: the server closed or reset the connection, or nothing came in time. */
  end: 'closed' | 'late' | 'reset'
}

/** In milliseconds: nothing may take longer, however slow the machine. */
export const TIMEOUT_MS = 10_000

/**
 * Sends bytes unchanged, bypassing any client's normalisation, and reads until the server closes.
 */
export function sendBytes(
  origin: string,
  bytes: Buffer | string,
  timeout = TIMEOUT_MS,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname)
    const chunks: Buffer[] = []
    const finish = (end: RawAnswer['end']) => {
      clearTimeout(timer)
      socket.destroy()
      resolve({ ...parse(Buffer.concat(chunks)), end })
    }
    const timer = setTimeout(() => finish('late'), timeout)
    socket.on('connect', () => socket.write(bytes))
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('close', () => finish('closed'))
    socket.on('error', () => finish('reset'))
  })
}

export interface RawRequest {
  method?: string
  /** The target as written in the first line, encoded or not. */
  target: string
  headers?: Record<string, string>
  body?: Buffer | string
}

/** The bytes of one request on a connection of its own. */
export function bytesOf({ body, headers, method = 'GET', target }: RawRequest): Buffer {
  const content = body === undefined ? undefined : Buffer.from(body)
  const lines = Object.entries({
    Host: 'catalogue.test',
    Connection: 'close',
    ...(content && { 'Content-Length': String(content.length) }),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1')
  return content ? Buffer.concat([head, content]) : head
}

function parse(bytes: Buffer): Omit<RawAnswer, 'end'> {
  const split = bytes.indexOf('\r\n\r\n')
  if (split < 0) return { status: 0, headers: {}, body: '' }
  const [first = '', ...lines] = bytes.toString('latin1', 0, split).split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  const rest = bytes.subarray(split + 4)
  const body = headers['transfer-encoding'] === 'chunked' ? joinChunks(rest) : rest
  return { status: Number(first.split(' ')[1]), headers, body: body.toString('utf8') }
}

function joinChunks(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; ;) {
    const line = bytes.indexOf('\r\n', at)
    const size = line < 0 ? 0 : parseInt(bytes.toString('latin1', at, line), 16)
    if (!size) return Buffer.concat(parts)
    parts.push(bytes.subarray(line + 2, line + 2 + size))
    at = line + 2 + size + 2
  }
}
