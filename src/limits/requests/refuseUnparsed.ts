import type { Socket } from 'node:net'
import { type Refusal, formatRefusal } from './refuse'

interface ParserError extends Error {
  code?: string
  rawPacket?: Buffer
}

const REFUSALS: Record<string, Refusal> = {
  HPE_HEADER_OVERFLOW: { status: 431, message: 'The address and headers are at most 16 KB.' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: 'The request did not arrive in time.' },
}
const UNREADABLE: Refusal = { status: 400, message: 'This is not a request of HTTP.' }

/**
 * Responds to bytes that never became a request, in the format of the API that the first line
 * names, if any.
 */
export function refuseUnparsed(error: ParserError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const refusal = REFUSALS[error.code ?? ''] ?? UNREADABLE
  const path = error.rawPacket?.toString('latin1', 0, 200).split(' ', 2)[1] ?? '/'
  const { body, type } = formatRefusal(refusal, path)
  socket.end(
    `HTTP/1.1 ${refusal.status} Refused\r\nContent-Type: ${type}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}
