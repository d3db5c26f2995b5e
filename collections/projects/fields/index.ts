import type { Field } from 'payload'
import { id } from '../../fields'
import { acknowledgements } from './acknowledgements'
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
  acknowledgements,
  {
    type: 'tabs',
    tabs: [
      { label: 'Project', fields: identity },
      // Second, because every figure after it names a source.
      { label: 'Sources and files', fields: evidence },
      { label: 'Status and readiness', fields: progress },
      { label: 'Money', fields: finance },
      { label: 'Place', fields: place },
      { label: 'Parties', fields: parties },
      { label: 'Benefits', fields: benefits },
    ],
  },
]
