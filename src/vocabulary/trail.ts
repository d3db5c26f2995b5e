import type { CodeOf, Term } from './term'

/** What a row of the trail says: acts whose author must be known for good. */
export const TRAIL_EVENTS = [
  { code: 'accountCreated', label: { en: 'Account created' } },
  { code: 'roleChanged', label: { en: 'Role changed' } },
  { code: 'stateChanged', label: { en: 'Member state changed' } },
  { code: 'accountDeactivated', label: { en: 'Account deactivated' } },
  { code: 'accountReactivated', label: { en: 'Account reactivated' } },
  { code: 'passwordSet', label: { en: 'Password set' } },
  { code: 'emailChanged', label: { en: 'E-mail address changed' } },
  { code: 'publishedOwnEntry', label: { en: 'Published by whoever submitted or edited it' } },
  { code: 'archived', label: { en: 'Archived' } },
  { code: 'reopened', label: { en: 'Reopened' } },
  { code: 'contactErased', label: { en: 'Contact person erased' } },
] as const satisfies readonly Term[]

export type TrailEvent = CodeOf<typeof TRAIL_EVENTS>
