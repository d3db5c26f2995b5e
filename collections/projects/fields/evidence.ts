import type { Field } from 'payload'
import { fieldAccess, nobody } from '@/permissions'
import { ORIGINS } from '@/vocabulary'
import { oneOf, partialDate, SOURCE_KEY, webAddress } from '../../fields'

/** Files, the sources that every figure points to, and where the record comes from. */
export const evidence: Field[] = [
  { name: 'images', type: 'upload', relationTo: 'media', hasMany: true, maxDepth: 1 },
  { name: 'documents', type: 'upload', relationTo: 'documents', hasMany: true, maxDepth: 1 },
  {
    name: 'sources',
    type: 'array',
    admin: {
      initCollapsed: true,
      description: 'Every figure names one of these by its key. A ministry may name its own paper.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'key',
            type: 'text',
            admin: { width: '15%', placeholder: 's1' },
            validate: (value: unknown) =>
              value === null ||
              value === undefined ||
              value === '' ||
              (typeof value === 'string' && SOURCE_KEY.test(value)) ||
              'Write a key such as s1: a small letter, then letters or digits.',
          },
          { name: 'title', type: 'text', required: true, maxLength: 500, admin: { width: '60%' } },
          partialDate({ name: 'date' }),
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'publisher', type: 'text', maxLength: 300, admin: { width: '50%' } },
          webAddress('url', { admin: { width: '50%' } }),
        ],
      },
      {
        name: 'copy',
        type: 'checkbox',
        defaultValue: false,
        admin: { description: 'Read in a copy; the publisher is named but not linked.' },
      },
    ],
  },
  { name: 'notes', type: 'textarea', localized: true, maxLength: 3000 },
  {
    type: 'row',
    fields: [
      oneOf('origin', ORIGINS, {
        defaultValue: 'ministry',
        access: { create: fieldAccess(nobody), update: fieldAccess(nobody) },
        admin: { width: '50%', readOnly: true },
      }),
      partialDate({ name: 'lastVerified', label: 'Last verified' }),
    ],
  },
]
