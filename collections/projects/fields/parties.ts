import type { ArrayField, Field } from 'payload'
import { source } from '../../fields'

/** Who owns it, who carries it out, who builds it. */
export const parties: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'owner',
        type: 'relationship',
        relationTo: 'organisations',
        maxDepth: 1,
        admin: { width: '60%', description: 'The public body that owns the project.' },
      },
      source('ownerSource'),
    ],
  },
  organisationList('implementingAgencies'),
  organisationList('contractors'),
]

function organisationList(name: string): ArrayField {
  return {
    name,
    type: 'array',
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'organisation',
            type: 'relationship',
            relationTo: 'organisations',
            required: true,
            maxDepth: 1,
            admin: { width: '60%' },
          },
          source(),
        ],
      },
    ],
  }
}
