import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import { richTextToPlain } from '@/text'
import type { Localised } from '@/vocabulary'

type Editor = Parameters<typeof convertLexicalToHTML>[0]['data']

/** Addresses that a link may lead to: web, mail, or a path on this server. */
const FOLLOWED = /^(?:https?:\/\/|mailto:|\/(?!\/))/i

/**
 * The rich text of each language as HTML. The converter escapes texts; links are kept only where
 * they lead to the web, a mailbox or a page of this server.
 */
export function writeHtml(texts: Record<string, unknown> | null | undefined): Localised {
  return Object.fromEntries(
    Object.entries(texts ?? {}).flatMap(([locale, data]) => {
      if (!richTextToPlain(data).trim()) return []
      const safe = withSafeLinks(data) as Editor
      return [[locale, convertLexicalToHTML({ data: safe, disableContainer: true })]]
    }),
  )
}

function withSafeLinks(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withSafeLinks)
  if (node === null || typeof node !== 'object') return node
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withSafeLinks(value)]),
  )
  if (typeof copy.url === 'string' && !FOLLOWED.test(copy.url)) copy.url = '#'
  return copy
}
