import { unfitCharacter, webAddressProblem } from '@/text'
import { MAX_JSON_LENGTH } from './size'
import type { FieldError } from './fieldErrors'

type Node = Record<string, unknown>

/**
 * The nodes that the description editor creates, with a check of the members that decide what is
 * shown.
 */
const NODES: Record<string, (node: Node) => string | null> = {
  root: () => null,
  paragraph: () => null,
  linebreak: () => null,
  tab: () => null,
  listitem: () => null,
  text: ({ text }) => (typeof text === 'string' ? unfitCharacter(text) : 'A text must be text.'),
  heading: ({ tag }) => checkOneOf('heading', tag, ['h3', 'h4']),
  list: ({ listType }) => checkOneOf('list', listType, ['bullet', 'number']),
  link: checkLink,
  autolink: checkLink,
}

const LINK_HELP = 'Also allowed: mailto: with an address, and a path that starts with one /.'

/**
 * A path on this server. Browsers treat a backslash as a slash, and two slashes lead to another
 * host.
 */
const PATH = /^\/(?![/\\])[^\s\\]*$/
const MAIL = /^mailto:[^\s\\@]+@[^\s\\@]+$/i

/**
 * Checks a rich text before it is stored: what is published is later converted to HTML, which
 * supports only the editor's nodes.
 */
export function visitRichText(value: unknown, path: string): FieldError[] {
  const root = isNode(value) ? value.root : undefined
  if (!isNode(root) || root.type !== 'root') {
    return [{ path, message: 'This must be the rich text of an editor: {"root": {…}}.' }]
  }
  if (JSON.stringify(value).length > MAX_JSON_LENGTH) {
    return [{ path, message: 'This text is too long.' }]
  }
  const problem = errorIn(root)
  return problem ? [{ path, message: problem }] : []
}

function errorIn(node: unknown): string | null {
  if (!isNode(node)) return 'Each part of a text must be an object.'
  const { children, type } = node
  const check = typeof type === 'string' && Object.hasOwn(NODES, type) ? NODES[type] : undefined
  if (!check) return `A text may hold: ${Object.keys(NODES).slice(1).join(', ')}.`
  const own = check(node)
  if (own) return own
  if (children === undefined) return null
  if (!Array.isArray(children)) return 'The children of a part must be a list.'
  for (const child of children) {
    const problem = errorIn(child)
    if (problem) return problem
  }
  return null
}

function checkOneOf(name: string, value: unknown, allowed: string[]): string | null {
  if (typeof value === 'string' && allowed.includes(value)) return null
  return `The kind of a ${name} is one of: ${allowed.join(', ')}.`
}

function checkLink({ fields }: Node): string | null {
  const url = isNode(fields) ? fields.url : undefined
  if (typeof url !== 'string') return `A link leads to an address. ${LINK_HELP}`
  const unfit = unfitCharacter(url)
  if (unfit || PATH.test(url) || MAIL.test(url)) return unfit
  const problem = url === url.trim() ? webAddressProblem(url) : 'Take the spaces around it away.'
  return problem && `The link “${url.slice(0, 80)}” leads nowhere. ${problem} ${LINK_HELP}`
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
