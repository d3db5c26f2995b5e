import type { Field } from 'payload'
import { id } from '../../fields'
import { benefits } from './benefits'
import { evidence } from './evidence'
import { finance } from './finance'
import { identity, naming } from './identity'
import { parties } from './parties'
import { place } from './place'
import { progress } from './progress'
import { review } from './review'

export const projectFields: Field[] = [
  id,
  ...review,
  ...naming,
  {
    type: 'tabs',
    tabs: [
      { label: 'Project', fields: identity },
      { label: 'Parties', fields: parties },
      { label: 'Status and readiness', fields: progress },
      { label: 'Money', fields: finance },
      { label: 'Place', fields: place },
      { label: 'Benefits', fields: benefits },
      { label: 'Files and sources', fields: evidence },
    ],
  },
]
