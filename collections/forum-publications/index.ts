import type { CollectionConfig } from 'payload'
import { FORUM_SUBJECTS, PUBLICATION_KINDS } from '@/vocabulary'
import { id, oneOf } from '../fields'

/**
 * The Forum's append-only log: one row per publication of an edition, a session, an item of news or
 * a guide. No door of REST or GraphQL reads or writes it.
 */
export const forumPublications: CollectionConfig = {
  slug: 'forum-publications',
  access: {
    create: () => false,
    delete: () => false,
    read: () => false,
    update: () => false,
  },
  admin: { hidden: true },
  endpoints: false,
  graphQL: false,
  lockDocuments: false,
  indexes: [{ fields: ['row', 'current'] }],
  fields: [
    id,
    { name: 'seq', type: 'number', required: true, unique: true },
    oneOf('subject', FORUM_SUBJECTS, { required: true }),
    { name: 'row', type: 'text', required: true },
    { name: 'code', type: 'text', required: true },
    oneOf('kind', PUBLICATION_KINDS, { required: true }),
    { name: 'at', type: 'text', required: true },
    { name: 'firstPublishedAt', type: 'text', required: true },
    { name: 'approver', type: 'text' },
    { name: 'record', type: 'textarea' },
    { name: 'shape', type: 'number', required: true },
    { name: 'digest', type: 'text', required: true },
    { name: 'visibleFrom', type: 'text' },
    { name: 'current', type: 'checkbox', required: true, defaultValue: true },
  ],
}
