import type { CollectionConfig } from 'payload'
import { PUBLICATION_KINDS } from '@/vocabulary'
import { id, oneOf } from '../fields'

/**
 * The append-only log: one row per publication, written by `src/publications` in the transaction
 * that publishes. Neither REST nor GraphQL can read or write it.
 */
export const publications: CollectionConfig = {
  slug: 'publications',
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
  indexes: [{ fields: ['current', 'kind', 'seq'] }, { fields: ['code', 'seq'] }],
  fields: [
    id,
    { name: 'seq', type: 'number', required: true, unique: true },
    { name: 'project', type: 'text', required: true, index: true },
    { name: 'code', type: 'text', required: true },
    oneOf('kind', PUBLICATION_KINDS, { required: true }),
    { name: 'at', type: 'text', required: true },
    { name: 'firstPublishedAt', type: 'text', required: true },
    { name: 'approver', type: 'text' },
    { name: 'reason', type: 'textarea' },
    { name: 'record', type: 'textarea' },
    { name: 'shape', type: 'number', required: true },
    { name: 'digest', type: 'text', required: true },
    { name: 'current', type: 'checkbox', required: true, defaultValue: true },
  ],
}
