/** A request as it is written on a connection. */
export interface Asked {
  path: string
  method?: 'GET' | 'PATCH' | 'POST'
  headers?: Readonly<Record<string, string>>
  body?: string
}

/** Gives the next request of a series; called once for each that is sent. */
export type Series = () => Asked

/** The bytes of a request in HTTP/1.1 on a connection that stays open. */
export function written({ body, headers, method = 'GET', path }: Asked, host: string): string {
  const lines = [`${method} ${path} HTTP/1.1`, `Host: ${host}`]
  for (const [name, value] of Object.entries(headers ?? {})) lines.push(`${name}: ${value}`)
  if (body !== undefined) lines.push(`Content-Length: ${String(Buffer.byteLength(body))}`)
  return `${lines.join('\r\n')}\r\n\r\n${body ?? ''}`
}
