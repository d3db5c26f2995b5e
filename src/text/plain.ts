interface Node {
  type?: string
  text?: string
  children?: unknown
  root?: unknown
}

/** The plain text of a stored rich text, one line per paragraph. */
export function richTextToPlain(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const node = value as Node
  if (node.root) return richTextToPlain(node.root)
  if (node.type === 'text' || node.type === 'tab') return node.text ?? ''
  if (node.type === 'linebreak') return '\n'
  if (!Array.isArray(node.children)) return ''
  const parts = node.children.map(richTextToPlain)
  return parts.join(node.children.some(isBlock) ? '\n' : '')
}

const INLINE = new Set(['text', 'link', 'autolink', 'linebreak', 'tab'])

function isBlock(node: unknown): boolean {
  const { type } = node as Node
  return typeof type === 'string' && !INLINE.has(type)
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** The plain text of a record's HTML, for searching: tags removed, entities decoded. */
export function htmlToPlain(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (entity, decimal, hex, name) => {
      if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? entity
      return decodeCodePoint(typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal))
    })
}

function decodeCodePoint(codePoint: number): string {
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : ' '
}
