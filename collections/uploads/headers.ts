/** Keeps browsers from guessing a type, and caches from keeping a file that may be withdrawn. */
export function addFileHeaders({ headers }: { headers: Headers }): Headers {
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  headers.set('Cache-Control', 'private, no-cache')
  return headers
}

/** The same for files shown in a page. */
export function addInlineHeaders({ headers }: { headers: Headers }): Headers {
  headers.set('Content-Disposition', 'inline')
  return addFileHeaders({ headers })
}
