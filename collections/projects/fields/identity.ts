import type { Field } from 'payload'
import { actorOf, fieldAccess, nobody, secretariat } from '@/permissions'
import { AREAS, OTHER_COUNTRIES, SECTORS, STATES, SUBSECTORS } from '@/vocabulary'
import { manyOf, notArchived, oneOf } from '../../fields'

/** A ministry's new project is led by its own state. */
function ownState({ user }: { user: Parameters<typeof actorOf>[0] }): string | undefined {
  const actor = actorOf(user)
  return actor.kind === 'person' && actor.role === 'ministry' ? actor.state : undefined
}

const SYSTEM_ONLY = { create: fieldAccess(nobody), update: fieldAccess(nobody) }

/** What the project is: title, states, sector and plan. */
export const identity: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: 'Title',
    localized: true,
    maxLength: 200,
    admin: { description: 'The usual name of the project. English is needed to submit.' },
  },
  {
    name: 'summary',
    type: 'textarea',
    label: 'Summary',
    localized: true,
    maxLength: 1200,
    admin: { description: 'One to three plain sentences: what is built, where, and for whom.' },
  },
  {
    name: 'description',
    type: 'richText',
    label: 'Description',
    localized: true,
    admin: { description: 'The longer text of the project page. May stay empty.' },
  },
  {
    type: 'row',
    fields: [
      oneOf('leadState', STATES, {
        label: 'Lead state',
        required: true,
        index: true,
        defaultValue: ownState,
        access: { update: fieldAccess(secretariat) },
        admin: {
          width: '50%',
          description: 'The member state that leads. Later only the secretariat can change it.',
        },
      }),
      oneOf('sector', SECTORS, {
        label: 'Sector',
        required: true,
        index: true,
        access: { update: fieldAccess(secretariat) },
        admin: {
          width: '50%',
          description: 'Part of the project code. Later only the secretariat can change it.',
        },
      }),
    ],
  },
  manyOf('states', STATES, {
    label: 'Participating states',
    index: true,
    admin: { description: 'All member states that take part. The lead state is added for you.' },
  }),
  manyOf('otherCountries', OTHER_COUNTRIES, { label: 'Countries outside ASEAN taking part' }),
  manyOf('subsectors', SUBSECTORS, {
    label: 'Subsectors',
    index: true,
    admin: { description: 'Must belong to the sector above.' },
  }),
  manyOf('areas', AREAS, { label: 'Strategic areas (MPAC 2025)', index: true }),
  {
    name: 'programmes',
    type: 'relationship',
    label: 'Regional programmes',
    relationTo: 'programmes',
    filterOptions: notArchived('programmes'),
    hasMany: true,
    index: true,
    maxDepth: 1,
  },
]

/** What names the project everywhere; set by the system, never by a client. */
export const naming: Field[] = [
  {
    name: 'code',
    type: 'text',
    label: 'Code',
    unique: true,
    access: SYSTEM_ONLY,
    admin: { readOnly: true, position: 'sidebar', placeholder: 'given on the first save' },
  },
  {
    name: 'slug',
    type: 'text',
    label: 'Name in the address',
    index: true,
    access: SYSTEM_ONLY,
    admin: { readOnly: true, position: 'sidebar', placeholder: 'from the English title' },
  },
]
