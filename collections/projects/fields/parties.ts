import type { ArrayField, Field } from 'payload'
import { notArchived, source } from '../../fields'
import { list } from './list'

/** Who owns it, who carries it out, who builds it. */
export const parties: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'owner',
        type: 'relationship',
        label: 'Owner',
        relationTo: 'organisations',
        filterOptions: notArchived('owner'),
        index: true,
        maxDepth: 1,
        admin: { width: '60%', description: 'The public body that owns the project.' },
      },
      source('ownerSource', 'Source of the owner'),
    ],
  },
  organisations('implementingAgencies', {
    singular: 'implementing agency',
    plural: 'Implementing agencies',
  }),
  organisations('contractors', { singular: 'contractor', plural: 'Contractors' }),
]

function organisations(name: string, words: { singular: string; plural: string }): ArrayField {
  return list(name, words, [
    {
      type: 'row',
      fields: [
        {
          name: 'organisation',
          type: 'relationship',
          label: 'Organisation',
          relationTo: 'organisations',
          filterOptions: notArchived('organisation'),
          required: true,
          maxDepth: 1,
          admin: { width: '60%' },
        },
        source(),
      ],
    },
  ])
}
