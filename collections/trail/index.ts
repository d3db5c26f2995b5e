import type { CollectionConfig } from 'payload'
import { access, administrator, anyOf, secretariat, type Rule } from '@/permissions'
import { TRAIL_EVENTS } from '@/vocabulary'
import { id, oneOf } from '../fields'

/**
 * The secretariat reads what happened to entries; what happened to accounts is for administrators.
 */
const readers: Rule = anyOf(administrator, (actor) =>
  secretariat(actor) === true ? { of: { not_equals: 'users' } } : false,
)

/**
 * Who did what to accounts and entries, and when: append-only, written by `src/trail` in the
 * transaction of the change. No API can write it.
 */
export const trail: CollectionConfig = {
  slug: 'trail',
  labels: { singular: 'Trail row', plural: 'Trail' },
  admin: {
    useAsTitle: 'event',
    defaultColumns: ['at', 'event', 'of', 'row', 'by'],
    group: 'Administration',
    hidden: ({ user }) => user.role === 'ministry' || user.role === 'organiser',
  },
  access: {
    create: () => false,
    delete: () => false,
    read: access(readers),
    update: () => false,
  },
  defaultSort: '-at',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['of', 'row', 'at'] }],
  fields: [
    id,
    { name: 'at', type: 'text', label: 'When', required: true, index: true },
    { name: 'of', type: 'text', label: 'Of', required: true },
    { name: 'row', type: 'text', label: 'Row', required: true },
    oneOf('event', TRAIL_EVENTS, { label: 'What', required: true }),
    {
      name: 'by',
      type: 'relationship',
      label: 'By',
      relationTo: 'users',
      maxDepth: 1,
      admin: { description: 'Empty where the system did it.' },
    },
    { name: 'details', type: 'json', label: 'Details' },
  ],
}
