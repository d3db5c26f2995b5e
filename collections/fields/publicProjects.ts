import type { Where } from 'payload'

interface Siblings {
  siblingData: unknown
}

/** For a relation `name` to projects: offers those that are public, and what the field holds already. */
export function publicProjects(name: string) {
  return ({ siblingData }: Siblings): Where => {
    const held = (siblingData as Record<string, unknown> | undefined)?.[name]
    const ids = (Array.isArray(held) ? held : [held]).filter((id) => typeof id === 'string')
    const shown = { _status: { equals: 'published' } }
    return ids.length > 0 ? { or: [shown, { id: { in: ids } }] } : shown
  }
}
