import { z } from 'zod'
import {
  codesOf,
  MILESTONES,
  READINESS_ANSWERS,
  READINESS_STEPS,
  textIn,
  type ReadinessStep,
} from '@/vocabulary'
import {
  code,
  date,
  flag,
  group,
  rows,
  shapeOf,
  source,
  text,
  writeFields,
  type Ask,
  type Field,
  type Line,
  type StoredOf,
} from '@/description/kinds'
import { writeDocument } from '@/description/files'
import type { Maybe, Row } from '@/description/material'
import { document } from '@/description/parts'

function period<const N extends string>(name: N, ask: Ask) {
  return group(name, {
    ...ask,
    lead: 'date',
    members: [date('date', { label: 'Date', needed: true }), source()],
    layout: [['date', 'source']],
  })
}

/** Nine steps are a long form: note and document appear once there is something to say. */
const ONCE_SAID = ['answer', 'note', 'document']

const proof: Field<'document', Maybe<string>, z.ZodNullable<typeof document>> = {
  name: 'document',
  form: { kind: 'file', to: 'documents', label: 'Document', once: ONCE_SAID },
  schema: document.nullable(),
  write: (id, _row, { documents }) => {
    const found = id ? documents.get(id) : undefined
    return found ? writeDocument(found) : null
  },
}

const stepMembers = [
  code('answer', READINESS_ANSWERS, { label: 'Answer', unsaid: 'notStated', width: '30%' }),
  date('date', { label: 'Date' }),
  text('note', { label: 'Note', most: 300, once: ONCE_SAID }),
  proof,
  source(),
] as const
const LAYOUT: readonly Line[] = [['answer', 'date', 'source'], 'note', 'document']

type StoredReadiness = StoredOf<typeof stepMembers>

const step = z.object({ step: z.enum(codesOf(READINESS_STEPS)), ...shapeOf(stepMembers) })

/** Stored by step; in the record always the nine steps, in the vocabulary's order. */
const readiness: Field<
  'readiness',
  Maybe<Partial<Record<ReadinessStep, Maybe<StoredReadiness>>>>,
  z.ZodArray<typeof step>
> = {
  name: 'readiness',
  form: {
    kind: 'group',
    label: 'Readiness',
    missed: 'The nine steps are how projects are compared.',
    help: 'How far it is prepared. Leave a step empty where nothing is known.',
    members: READINESS_STEPS.map(({ code, label }) => ({
      name: code,
      form: { kind: 'group', label: textIn(label, 'en'), members: stepMembers, layout: LAYOUT },
      schema: z.never(),
      write: () => undefined as never,
    })),
    layout: codesOf(READINESS_STEPS),
  },
  schema: z.array(step),
  write: (stored, _row, referred) =>
    codesOf(READINESS_STEPS).map((code) => ({
      step: code,
      ...writeFields(stepMembers, (stored?.[code] ?? {}) as Row, referred),
    })),
}

/** When it is built, what happened, and how far it is prepared. */
export const time = [
  period('start', {
    label: 'Works begin',
    publicLabel: 'Start of works',
    missed: 'They plan by when money is needed.',
  }),
  period('end', { label: 'Works end', publicLabel: 'End of works' }),
  rows('milestones', {
    label: 'Milestones',
    missed: 'What comes next, such as a tender, is what they wait for.',
    one: 'milestone',
    members: [
      code('kind', MILESTONES, { label: 'What happens', required: true, width: '30%' }),
      date('date', { label: 'Date', required: true }),
      flag('planned', { label: 'Planned, not done yet', width: '20%' }),
      text('note', { label: 'Note', most: 300 }),
      source(),
    ],
    layout: [['kind', 'date', 'planned', 'source'], 'note'],
  }),
  readiness,
] as const

/** With the fields of `status.ts`. */
export const progressTab = {
  label: 'Status and readiness',
  lines: [
    ['status', 'statusDate', 'statusSource'],
    ['deliveryModel', 'deliveryModelSource'],
    ['start', 'end'],
    'milestones',
    'readiness',
  ],
} as const
