import { code, codes, date, references, text, type Field } from '@/description/kinds'
import { writeHtml } from '@/description/html'
import type { Maybe } from '@/description/material'
import { localised } from '@/description/parts'
import { AREAS, NEWS_KINDS } from '@/vocabulary'
import { contacts, sources } from './shared'

/** HTML in the record, safe to show. */
const body: Field<'body', Maybe<Record<string, unknown>>, typeof localised> = {
  name: 'body',
  form: { kind: 'richText', label: 'Text' },
  schema: localised,
  write: writeHtml,
}

/** A press release or a story. Its embargo stands beside these fields: it is not part of the record. */
export const NEWS = [
  text('title', { label: 'Title', needed: true, most: 200 }),
  text('summary', { label: 'Summary', needed: true, long: true, most: 800 }),
  body,
  code('kind', NEWS_KINDS, { label: 'Kind', needed: true, index: true, width: '50%' }),
  date('date', { label: 'Date', needed: true, index: true, width: '50%' }),
  references('editions', { to: 'editions', label: 'Editions', index: true }),
  references('projects', { to: 'projects', label: 'Projects', index: true }),
  codes('areas', AREAS, { label: 'Strategic areas', index: true }),
  contacts,
  sources,
] as const

export const NEWS_TABS = [
  { label: 'Text', lines: ['title', 'summary', 'body', ['kind', 'date']] },
  { label: 'Links', lines: ['editions', 'projects', 'areas'] },
  { label: 'Contacts and sources', lines: ['contacts', 'sources'] },
] as const
