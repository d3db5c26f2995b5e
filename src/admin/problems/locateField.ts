import type { ClientField, ClientTab } from 'payload'

/** The location of a field in the form: its tab, and the labels on the way to it. */
export interface FieldLocation {
  tab?: string
  label: string[]
}

/** Finds a field by its path, such as `funding.0.amount`; without labels where there is none. */
export function locateField(fields: ClientField[], path: string): FieldLocation {
  return findAmong(fields, path.split('.'), { label: [] }) ?? { label: [] }
}

function findAmong(
  fields: ClientField[],
  path: string[],
  location: FieldLocation,
): FieldLocation | null {
  for (const field of fields) {
    const found = findIn(field, path, location)
    if (found) return found
  }
  return null
}

function findIn(field: ClientField, path: string[], location: FieldLocation): FieldLocation | null {
  if (field.type === 'tabs') {
    for (const tab of field.tabs) {
      const found = findAmong(tab.fields, path, { ...location, tab: labelOfTab(tab) })
      if (found) return found
    }
    return null
  }
  if (field.type === 'row' || field.type === 'collapsible')
    return findAmong(field.fields, path, location)
  const [name, ...rest] = path
  if (!('name' in field) || field.name !== name) return null
  const here = { ...location, label: [...location.label, textOf(field.label) ?? field.name] }
  if (field.type === 'group') return rest.length > 0 ? findAmong(field.fields, rest, here) : here
  if (field.type !== 'array' || rest.length === 0) return here
  const [index, ...inner] = rest
  const row = { ...here, label: [...here.label, `row ${Number(index) + 1}`] }
  return inner.length > 0 ? findAmong(field.fields, inner, row) : row
}

function labelOfTab(tab: ClientTab): string | undefined {
  return textOf(tab.label)
}

function textOf(label: unknown): string | undefined {
  return typeof label === 'string' ? label : undefined
}
