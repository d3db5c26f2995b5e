/** Keeps a browser from guessing a type and a cache from keeping a file that may be withdrawn. */
export function guardHeaders({ headers }: { headers: Headers }): Headers {
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  headers.set('Cache-Control', 'private, no-cache')
  return headers
}

/** The same, for what is shown in a page. */
export function guardInline({ headers }: { headers: Headers }): Headers {
  headers.set('Content-Disposition', 'inline')
  return guardHeaders({ headers })
}
