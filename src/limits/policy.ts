/**
 * What a browser may load and do. `scripts` are the script sources besides this server's own files,
 * such as `nonce-…`; `none` for a page without any script.
 */
export function pagePolicy(scripts: readonly string[] | 'none', dev = false): string {
  const sources =
    scripts === 'none' ? "'none'" : ["'self'", ...scripts.map((source) => `'${source}'`)].join(' ')
  return [
    "default-src 'self'",
    // While pages are compiled on demand, their parts arrive as text.
    `script-src ${sources}${dev ? " 'unsafe-eval'" : ''}`,
    // React writes style attributes, and the admin's fields create style elements as they open.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** For responses that are data: nothing in them is ever run. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"
