/** Keeps a browser from guessing a type and a cache from keeping a file that may be withdrawn. */
export function guardHeaders(disposition: 'attachment' | 'inline') {
  return ({ headers }: { headers: Headers }): Headers => {
    headers.set('X-Content-Type-Options', 'nosniff')
    headers.set('Content-Disposition', disposition)
    headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
    headers.set('Cache-Control', 'private, no-cache')
    return headers
  }
}
