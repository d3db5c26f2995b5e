import { createHash } from 'node:crypto'

/** A weak entity tag over everything that a response depends on; `parts` in a fixed order. */
export function entityTag(parts: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
  return `W/"${digest.slice(0, 22)}"`
}

/** Whether an If-None-Match header contains this tag, compared weakly (RFC 9110, 13.1.2). */
export function ifNoneMatchIncludes(ifNoneMatch: string | undefined, tag: string): boolean {
  if (!ifNoneMatch) return false
  const named = ifNoneMatch.split(',').map((part) => part.trim().replace(/^W\//, ''))
  return named.includes('*') || named.includes(tag.replace(/^W\//, ''))
}
