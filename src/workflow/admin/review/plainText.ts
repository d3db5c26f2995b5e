interface Node {
  type?: string
  text?: unknown
  children?: unknown
  root?: unknown
}

/** The words of a rich text, a line per paragraph. */
export function plainText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const node = value as Node
  if (node.root) return plainText(node.root)
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  if (!Array.isArray(node.children)) return ''
  const parts = node.children.map(plainText)
  return parts.join(node.children.some(isBlock) ? '\n' : '')
}

const INLINE = new Set(['text', 'link', 'autolink', 'linebreak', 'tab'])

function isBlock(node: unknown): boolean {
  const { type } = node as Node
  return typeof type === 'string' && !INLINE.has(type)
}
