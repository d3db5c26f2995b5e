import type { ClientField, ClientTab } from 'payload'

/** Where a field stands in the form: its tab, and the labels that lead to it. */
export interface Place {
  tab?: string
  label: string[]
}

/** Finds a field by its path, such as `funding.0.amount`; the path itself where no field has it. */
export function placeOfField(fields: ClientField[], path: string): Place {
  return find(fields, path.split('.'), { label: [] }) ?? { label: [path] }
}

function find(fields: ClientField[], path: string[], place: Place): Place | null {
  for (const field of fields) {
    const found = look(field, path, place)
    if (found) return found
  }
  return null
}

function look(field: ClientField, path: string[], place: Place): Place | null {
  if (field.type === 'tabs') {
    for (const tab of field.tabs) {
      const found = find(tab.fields, path, { ...place, tab: labelOfTab(tab) })
      if (found) return found
    }
    return null
  }
  if (field.type === 'row' || field.type === 'collapsible') return find(field.fields, path, place)
  const [name, ...rest] = path
  if (!('name' in field) || field.name !== name) return null
  const here = { ...place, label: [...place.label, textOf(field.label) ?? field.name] }
  if (field.type === 'group') return rest.length > 0 ? find(field.fields, rest, here) : here
  if (field.type !== 'array' || rest.length === 0) return here
  const [index, ...inner] = rest
  const row = { ...here, label: [...here.label, `row ${Number(index) + 1}`] }
  return inner.length > 0 ? find(field.fields, inner, row) : row
}

function labelOfTab(tab: ClientTab): string | undefined {
  return textOf(tab.label)
}

function textOf(label: unknown): string | undefined {
  return typeof label === 'string' ? label : undefined
}
