import { createHash } from 'node:crypto'

/**
 * The sources, for a content policy, of the scripts that a page brings in its text: `sha256-…` of
 * each that carries the nonce. One that got in by a text of a project carries none, and is not named.
 */
export function scriptHashes(html: string, nonce: string): string[] {
  const hashes = new Set<string>()
  for (const [, attributes = '', script = ''] of html.matchAll(
    /<script([^>]*)>(.*?)<\/script>/gs,
  )) {
    if (!attributes.includes(` nonce="${nonce}"`) || attributes.includes(' src=')) continue
    hashes.add(`sha256-${createHash('sha256').update(script).digest('base64')}`)
  }
  return [...hashes]
}
