import type { CodeOf, Term } from './term'

/** Where an entry stands in the workflow. A stage is never a project status and never a member state. */
export const STAGES = [
  { code: 'draft', label: { en: 'Draft' } },
  { code: 'submitted', label: { en: 'Submitted' } },
  { code: 'changesRequested', label: { en: 'Changes requested' } },
  { code: 'published', label: { en: 'Published' } },
  { code: 'withdrawn', label: { en: 'Withdrawn' } },
  { code: 'archived', label: { en: 'Archived' } },
] as const satisfies readonly Term[]

export type Stage = CodeOf<typeof STAGES>

/** What a row of the publications log says. */
export const PUBLICATION_KINDS = [
  { code: 'published', label: { en: 'Published' } },
  { code: 'withdrawn', label: { en: 'Withdrawn' } },
] as const satisfies readonly Term[]

export type PublicationKind = CodeOf<typeof PUBLICATION_KINDS>
