import { z } from 'zod'
import { ORIGINS } from '@/vocabulary'
import { code, date, flag, plain, rows, text, unpublished, type Field } from '@/description/kinds'
import { writeDocument, writePicture } from '@/description/files'
import type { Maybe, Referred } from '@/description/material'
import { document, image } from '@/description/parts'

/** Files that strangers may read. */
function files<const N extends string, Schema extends z.ZodType>(
  name: N,
  label: string,
  to: 'documents' | 'media',
  schema: Schema,
  find: (id: string, referred: Referred) => z.output<Schema> | null,
  missed?: string,
): Field<N, Maybe<string[]>, z.ZodArray<Schema>> {
  return {
    name,
    form: { kind: 'file', to, many: true, label, ...(missed && { missed }) },
    schema: z.array(schema),
    write: (ids, _row, referred) => (ids ?? []).flatMap((id) => find(id, referred) ?? []),
  }
}

const copy = flag('copy', {
  label: 'Read in a copy',
  help: 'The publisher is named but not linked.',
})

/** The sources that every figure points to, files, and where the record comes from. */
export const evidence = [
  files('images', 'Pictures', 'media', image, (id, { pictures }) => {
    const picture = pictures.get(id)
    return picture ? writePicture(picture) : null
  }),
  files(
    'documents',
    'Documents',
    'documents',
    document,
    (id, { documents }) => {
      const found = documents.get(id)
      return found ? writeDocument(found) : null
    },
    'A study or a paper of the tender answers what a form cannot.',
  ),
  rows('sources', {
    label: 'Sources',
    one: 'source',
    help: 'Where the figures come from: a web page, a report, or a paper of your ministry. Every figure names one of these.',
    members: [
      {
        ...plain('key', {
          label: 'Key',
          form: 'key',
          needed: true,
          width: '15%',
          placeholder: 's1',
          help: 'Leave blank to assign one.',
        }),
        write: (stored: Maybe<string>) => stored ?? '',
      },
      plain('title', { label: 'Title', required: true, most: 500, width: '60%' }),
      plain('publisher', { label: 'Publisher', most: 300, width: '50%' }),
      {
        ...plain('url', { label: 'Web address', form: 'address', width: '50%' }),
        // Of a copy the address is known, and not the publisher's.
        write: (stored: Maybe<string>, row: Readonly<Record<string, unknown>>) =>
          row.copy ? null : stored || null,
      },
      copy,
      date('date', { label: 'Date', help: 'When it was published.' }),
      date('read', { label: 'Read on', say: 'The day on which the page was read.' }),
    ],
    layout: [
      ['key', 'title', 'date'],
      ['publisher', 'url'],
      ['read', 'copy'],
    ],
  }),
  unpublished(
    plain('mainSource', {
      label: 'Use this source for all',
      form: 'key',
      help: 'Saving names this source for every figure and row that names none.',
      width: '50%',
    }),
  ),
  text('notes', {
    label: 'Notes',
    long: true,
    most: 3000,
    help: 'What a reader should know about the figures. Public.',
  }),
  code('origin', ORIGINS, { label: 'Origin', initial: 'ministry', width: '70%' }),
  date('lastVerified', { label: 'Last verified' }),
] as const

export const evidenceTab = {
  label: 'Sources and files',
  lines: ['sources', 'mainSource', 'images', 'documents', 'notes', ['origin', 'lastVerified']],
} as const
