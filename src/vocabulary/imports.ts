import type { CodeOf, Term } from './term'

/** How far the import of a spreadsheet is. */
export const IMPORT_STATUSES = [
  { code: 'checking', label: { en: 'Being checked' } },
  { code: 'checked', label: { en: 'Checked' } },
  { code: 'unreadable', label: { en: 'Not readable' } },
  { code: 'importing', label: { en: 'Being imported' } },
  { code: 'imported', label: { en: 'Imported' } },
  { code: 'failed', label: { en: 'Stopped by an error' } },
] as const satisfies readonly Term[]

export type ImportStatus = CodeOf<typeof IMPORT_STATUSES>
