import type { Field } from 'payload'
import { fieldAccess, nobody } from '@/permissions'
import { ORIGINS } from '@/vocabulary'
import { oneOf, partialDate, SOURCE_KEY, webAddress } from '../../fields'
import { list } from './list'

/** Files, the sources that every figure points to, and where the record comes from. */
export const evidence: Field[] = [
  list(
    'sources',
    {
      singular: 'source',
      plural: 'Sources',
      description:
        'Where the figures come from: a web page, a report, or a paper of your ministry. Every figure names one of these by its key, such as s1.',
    },
    [
      {
        type: 'row',
        fields: [
          {
            name: 'key',
            type: 'text',
            label: 'Key',
            admin: { width: '15%', placeholder: 's1', description: 'Left empty, it is given.' },
            validate: (value: unknown) =>
              value === null ||
              value === undefined ||
              value === '' ||
              (typeof value === 'string' && SOURCE_KEY.test(value)) ||
              'Write a key such as s1: a small letter, then letters or digits.',
          },
          {
            name: 'title',
            type: 'text',
            label: 'Title',
            required: true,
            maxLength: 500,
            admin: { width: '60%' },
          },
          partialDate({ name: 'date', label: 'Date' }),
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'publisher',
            type: 'text',
            label: 'Publisher',
            maxLength: 300,
            admin: { width: '50%' },
          },
          webAddress('url', { admin: { width: '50%' } }),
        ],
      },
      {
        name: 'copy',
        type: 'checkbox',
        label: 'Read in a copy',
        defaultValue: false,
        admin: { description: 'The publisher is named but not linked.' },
      },
    ],
  ),
  {
    name: 'images',
    type: 'upload',
    label: 'Pictures',
    relationTo: 'media',
    hasMany: true,
    maxDepth: 1,
  },
  {
    name: 'documents',
    type: 'upload',
    label: 'Documents',
    relationTo: 'documents',
    hasMany: true,
    maxDepth: 1,
  },
  {
    name: 'notes',
    type: 'textarea',
    label: 'Notes',
    localized: true,
    maxLength: 3000,
    admin: { description: 'What a reader should know about the figures. Public.' },
  },
  {
    type: 'row',
    fields: [
      oneOf('origin', ORIGINS, {
        label: 'Origin',
        defaultValue: 'ministry',
        access: { create: fieldAccess(nobody), update: fieldAccess(nobody) },
        admin: { width: '70%', readOnly: true },
      }),
      partialDate({ name: 'lastVerified', label: 'Last verified' }),
    ],
  },
]
