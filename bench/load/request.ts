/** A request to be written to a connection. */
export interface RequestSpec {
  path: string
  method?: 'GET' | 'PATCH' | 'POST'
  headers?: Readonly<Record<string, string>>
  body?: string
}

/** Returns the next request of a series; called once per request sent. */
export type Series = () => RequestSpec

/** The text of an HTTP/1.1 request on a persistent connection. */
export function serialise(
  { body, headers, method = 'GET', path }: RequestSpec,
  host: string,
): string {
  const lines = [`${method} ${path} HTTP/1.1`, `Host: ${host}`]
  for (const [name, value] of Object.entries(headers ?? {})) lines.push(`${name}: ${value}`)
  if (body !== undefined) lines.push(`Content-Length: ${String(Buffer.byteLength(body))}`)
  return `${lines.join('\r\n')}\r\n\r\n${body ?? ''}`
}
