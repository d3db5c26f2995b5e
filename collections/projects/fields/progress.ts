import type { Field, GroupField } from 'payload'
import {
  DELIVERY_MODELS,
  MILESTONES,
  READINESS_ANSWERS,
  READINESS_STEPS,
  STATUSES,
  textIn,
} from '@/vocabulary'
import { oneOf, partialDate, source } from '../../fields'

/** Status in the world, milestones and the nine steps of readiness. */
export const progress: Field[] = [
  {
    type: 'row',
    fields: [
      oneOf('status', STATUSES, { index: true, admin: { width: '35%' } }),
      partialDate({ name: 'statusDate', label: 'As of' }),
      source('statusSource'),
    ],
  },
  {
    type: 'row',
    fields: [
      oneOf('deliveryModel', DELIVERY_MODELS, { index: true, admin: { width: '35%' } }),
      source('deliveryModelSource'),
    ],
  },
  {
    type: 'row',
    fields: [period('start', 'Works begin'), period('end', 'Works end')],
  },
  {
    name: 'milestones',
    type: 'array',
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          oneOf('kind', MILESTONES, { required: true, admin: { width: '30%' } }),
          partialDate({ name: 'date', required: true }),
          { name: 'planned', type: 'checkbox', defaultValue: false, admin: { width: '15%' } },
          source(),
        ],
      },
      { name: 'note', type: 'text', localized: true, maxLength: 300 },
    ],
  },
  {
    name: 'readiness',
    type: 'group',
    admin: { description: 'How far it is prepared. Leave “Not stated” where nothing is known.' },
    fields: READINESS_STEPS.map((step) => readinessStep(step.code, textIn(step.label, 'en'))),
  },
]

function period(name: string, label: string): GroupField {
  return {
    name,
    type: 'group',
    label,
    fields: [{ type: 'row', fields: [partialDate({ name: 'date' }), source()] }],
  }
}

function readinessStep(name: string, label: string): Field {
  return {
    name,
    type: 'group',
    label,
    fields: [
      {
        type: 'row',
        fields: [
          oneOf('answer', READINESS_ANSWERS, { admin: { width: '30%' } }),
          partialDate({ name: 'date' }),
          source(),
        ],
      },
      { name: 'note', type: 'text', localized: true, maxLength: 300 },
      { name: 'document', type: 'upload', relationTo: 'documents', maxDepth: 1 },
    ],
  }
}
