import type { BaseFilter, CheckboxField } from 'payload'

/**
 * Archives a row that should no longer be chosen. Existing references keep it; nothing is deleted.
 */
export function archived(description: string): CheckboxField {
  return {
    name: 'archived',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    admin: { position: 'sidebar', description },
  }
}

interface Siblings {
  siblingData: unknown
}

/** For a relation `name`: offers rows that are not archived, and what the field already holds. */
export function notArchived(name: string) {
  return ({ siblingData }: Siblings) => {
    const held = (siblingData as Record<string, unknown> | undefined)?.[name]
    const ids = (Array.isArray(held) ? held : [held]).map(idOf).filter((id) => id !== undefined)
    const current = { archived: { not_equals: true } }
    return ids.length > 0 ? { or: [current, { id: { in: ids } }] } : current
  }
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  const id = (value as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? id : undefined
}

/**
 * For the admin's lists: archived rows are hidden unless a filter of the list mentions them, such
 * as “Archived equals true”.
 */
export const hideArchived: BaseFilter = ({ req }) =>
  JSON.stringify(req.query.where ?? '').includes('"archived"')
    ? null
    : { archived: { not_equals: true } }
