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
import { list } from './list'

/** Status in the world, milestones and the nine steps of readiness. */
export const progress: Field[] = [
  {
    type: 'row',
    fields: [
      oneOf('status', STATUSES, { label: 'Status', index: true, admin: { width: '35%' } }),
      partialDate({ name: 'statusDate', label: 'Status as of' }),
      source('statusSource', 'Source of the status'),
    ],
  },
  {
    type: 'row',
    fields: [
      oneOf('deliveryModel', DELIVERY_MODELS, {
        label: 'Delivery model',
        index: true,
        admin: { width: '35%' },
      }),
      source('deliveryModelSource', 'Source of the model'),
    ],
  },
  {
    type: 'row',
    fields: [period('start', 'Works begin'), period('end', 'Works end')],
  },
  list('milestones', { singular: 'milestone', plural: 'Milestones' }, [
    {
      type: 'row',
      fields: [
        oneOf('kind', MILESTONES, {
          label: 'What happens',
          required: true,
          admin: { width: '30%' },
        }),
        partialDate({ name: 'date', label: 'Date', required: true }),
        {
          name: 'planned',
          type: 'checkbox',
          label: 'Planned, not done yet',
          defaultValue: false,
          admin: { width: '20%' },
        },
        source(),
      ],
    },
    { name: 'note', type: 'text', label: 'Note', localized: true, maxLength: 300 },
  ]),
  {
    name: 'readiness',
    type: 'group',
    label: 'Readiness',
    admin: { description: 'How far it is prepared. Leave a step empty where nothing is known.' },
    fields: READINESS_STEPS.map((step) => readinessStep(step.code, textIn(step.label, 'en'))),
  },
]

function period(name: string, label: string): GroupField {
  return {
    name,
    type: 'group',
    label,
    fields: [{ type: 'row', fields: [partialDate({ name: 'date', label: 'Date' }), source()] }],
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
          oneOf('answer', READINESS_ANSWERS, { label: 'Answer', admin: { width: '30%' } }),
          partialDate({ name: 'date', label: 'Date' }),
          source(),
        ],
      },
      {
        name: 'note',
        type: 'text',
        label: 'Note',
        localized: true,
        maxLength: 300,
        admin: { condition: onceAnswered },
      },
      {
        name: 'document',
        type: 'upload',
        label: 'Document',
        relationTo: 'documents',
        maxDepth: 1,
        admin: { condition: onceAnswered },
      },
    ],
  }
}

/** Nine steps are a long form: note and document appear once there is something to say. */
function onceAnswered(_data: unknown, step: Record<string, unknown>): boolean {
  return Boolean(step.answer || step.note || step.document)
}
