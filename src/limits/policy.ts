/**
 * What a browser may load and do. `scripts` are the sources of scripts beside files of this server,
 * such as `nonce-…`; `none` where a page has no script at all.
 */
export function pagePolicy(scripts: readonly string[] | 'none', dev = false): string {
  const named =
    scripts === 'none' ? "'none'" : ["'self'", ...scripts.map((source) => `'${source}'`)].join(' ')
  return [
    "default-src 'self'",
    // While pages are compiled as they are asked for, their parts arrive as text.
    `script-src ${named}${dev ? " 'unsafe-eval'" : ''}`,
    // React writes style attributes, and the admin's fields make style elements as they open.
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

/** For answers that are data: nothing in them is ever run. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"
