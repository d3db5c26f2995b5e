import sax from 'sax'

/** An element as a strict XML parser reads it; `text` is what stands in it and in those below. */
export interface XmlElement {
  name: string
  uri: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
}

/** The element that a document is. Throws for what is no XML. */
export function readXml(document: string): XmlElement {
  const parser = sax.parser(true, { xmlns: true })
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  parser.onerror = (error) => {
    throw error
  }
  parser.onopentag = ({ attributes, local, uri }) => {
    const values = Object.values(attributes).map(({ name, value }) => [name, value] as const)
    const element = {
      name: local,
      uri,
      attributes: Object.fromEntries(values),
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  }
  parser.ontext = (text) => {
    for (const element of open) element.text += text
  }
  parser.onclosetag = () => {
    open.pop()
  }
  parser.write(document).close()
  if (!root) throw new Error('There is no element')
  return root
}

/** The elements of a name that stand in another one, not deeper. */
export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name)
}

/** The one element of a name. */
export function childOf(element: XmlElement, name: string): XmlElement {
  const [found, ...more] = childrenOf(element, name)
  if (!found || more.length > 0) throw new Error(`There is not one ${name} in ${element.name}`)
  return found
}
