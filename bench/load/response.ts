/** A response: its status and the size of its body in bytes. */
export interface Received {
  status: number
  bytes: number
}

const END_OF_HEAD = Buffer.from('\r\n\r\n')
const NOTHING = Buffer.alloc(0)

/**
 * Reads HTTP/1.1 responses from one connection and discards their bodies: the server is measured,
 * so the reader must cost next to nothing. Responses have a length or are chunked.
 */
export class ResponseReader {
  private rest: Buffer = NOTHING
  private part: 'head' | 'body' | 'size' | 'chunk' | 'trailer' = 'head'
  private left = 0
  private status = 0
  private bytes = 0

  constructor(private readonly onResponse: (received: Received) => void) {}

  /** Takes bytes as they arrive. */
  push(arrived: Buffer): void {
    let data = this.rest.length > 0 ? Buffer.concat([this.rest, arrived]) : arrived
    for (;;) {
      const taken = this.step(data)
      if (taken < 0) break
      data = data.subarray(taken)
      if (data.length === 0 && this.part !== 'head') {
        if (this.part === 'body' && this.left === 0) continue
        break
      }
      if (data.length === 0) break
    }
    this.rest = data
  }

  /** The number of bytes consumed; negative if more are needed. */
  private step(data: Buffer): number {
    switch (this.part) {
      case 'head':
        return this.readHead(data)
      case 'body':
      case 'chunk':
        return this.readBody(data)
      case 'size':
        return this.readSize(data)
      case 'trailer':
        return this.readTrailer(data)
    }
  }

  private readHead(data: Buffer): number {
    const end = data.indexOf(END_OF_HEAD)
    if (end < 0) return -1
    const head = data.toString('latin1', 0, end)
    this.status = Number(head.slice(9, 12))
    this.bytes = 0
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
    if (length !== undefined) this.expect('body', Number(length))
    else if (/\r\ntransfer-encoding: *chunked/i.test(head)) this.part = 'size'
    else this.expect('body', 0)
    if (this.part === 'body' && this.left === 0) this.finish()
    return end + END_OF_HEAD.length
  }

  private readBody(data: Buffer): number {
    const taken = Math.min(this.left, data.length)
    this.left -= taken
    this.bytes += taken
    if (this.left === 0) {
      if (this.part === 'body') this.finish()
      else this.part = 'size'
    }
    return taken === 0 ? -1 : taken
  }

  private readSize(data: Buffer): number {
    // The line break of the previous chunk comes before the size.
    const from = data[0] === 13 ? 2 : 0
    const end = data.indexOf('\r\n', from)
    if (end < 0) return -1
    const size = parseInt(data.toString('latin1', from, end), 16)
    if (size === 0) this.part = 'trailer'
    else this.expect('chunk', size)
    return end + 2
  }

  private readTrailer(data: Buffer): number {
    const end = data.indexOf('\r\n')
    if (end < 0) return -1
    if (end === 0) this.finish()
    return end + 2
  }

  private expect(part: 'body' | 'chunk', left: number): void {
    this.part = part
    this.left = left
  }

  private finish(): void {
    this.part = 'head'
    this.onResponse({ status: this.status, bytes: this.bytes })
  }
}
