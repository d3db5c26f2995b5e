interface Node {
  type?: unknown
  format?: unknown
  children?: unknown
  root?: unknown
}

/** Whether a rich text is paragraphs alone, so that a cell holds all of it. */
export function isPlain(value: unknown): boolean {
  const node = (value ?? {}) as Node
  if (node.root) return isPlain(node.root)
  const isKnown = ['root', 'paragraph', 'text', 'linebreak'].includes(String(node.type))
  const isFormatted = node.type === 'text' && Boolean(node.format)
  return isKnown && !isFormatted && (!Array.isArray(node.children) || node.children.every(isPlain))
}

/** The text of a cell as a rich text, a paragraph a line. */
export function richTextOf(text: string) {
  const block = { format: '', indent: 0, version: 1, direction: null }
  const paragraphs = text.split('\n').map((line) => ({
    ...block,
    type: 'paragraph',
    textFormat: 0,
    children: line
      ? [{ type: 'text', text: line, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }]
      : [],
  }))
  return { root: { ...block, type: 'root', children: paragraphs } }
}
