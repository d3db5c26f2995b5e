import type { CodeOf, Term } from './term'

/**
 * What a user may be. A ministry acts for its own member state; an organiser runs the Forum, its news
 * and guides, and sees of projects what is published; the administrator manages users and does not publish.
 */
export const ROLES = [
  { code: 'ministry', label: { en: 'Ministry' } },
  { code: 'organiser', label: { en: 'Forum organiser' } },
  { code: 'secretariat', label: { en: 'Secretariat' } },
  { code: 'administrator', label: { en: 'Administrator' } },
] as const satisfies readonly Term[]

export type Role = CodeOf<typeof ROLES>

export function isRole(code: string): code is Role {
  return ROLES.some((role) => role.code === code)
}
