import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** Compresses a body with gzip. */
export const compress: (body: Buffer) => Promise<Buffer> = promisify(gzip)

/**
 * Whether an Accept-Encoding header accepts gzip and does not exclude it with `q=0` (RFC 9110,
 * 12.5.3).
 */
export function acceptsGzip(acceptEncoding: string | undefined): boolean {
  const accepted = (acceptEncoding ?? '').split(',')
  return accepted.some((coding) => /^\s*gzip\s*(?:;(?!\s*q=0(?:\.0*)?\s*$).*)?$/i.test(coding))
}
