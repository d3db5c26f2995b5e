interface Node {
  type?: string
  text?: string
  children?: unknown
  root?: unknown
}

/** The words of a rich text as it is stored, a line for each paragraph. */
export function wordsOfRichText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const node = value as Node
  if (node.root) return wordsOfRichText(node.root)
  if (node.type === 'text' || node.type === 'tab') return node.text ?? ''
  if (node.type === 'linebreak') return '\n'
  if (!Array.isArray(node.children)) return ''
  const parts = node.children.map(wordsOfRichText)
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

/** The words of a record's HTML, to be found by: tags out, entities read. */
export function wordsOfHtml(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (entity, decimal, hex, name) => {
      if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? entity
      return character(typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal))
    })
}

function character(codePoint: number): string {
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : ' '
}
