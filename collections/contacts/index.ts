import type { CollectionConfig } from 'payload'
import { access, anyOf, ministry, ofOwnState, secretariat, type Rule } from '@/permissions'
import { noteArchiving } from '@/trail'
import { archived, hiddenFromOrganisers, hideArchived, id, notArchived } from '../fields'
import { erase } from './erase'
import { ownProjectOnly } from './hooks'

const ownStateOrSecretariat: Rule = anyOf(secretariat, ofOwnState('project.leadState'))

/**
 * The people behind a project, for the secretariat and the project's ministry. Never public: they
 * are a collection of their own because field access cannot depend on the row.
 */
export const contacts: CollectionConfig = {
  slug: 'contacts',
  admin: {
    hidden: hiddenFromOrganisers,
    baseFilter: hideArchived,
    useAsTitle: 'name',
    defaultColumns: ['name', 'position', 'project', 'email'],
    group: 'Catalogue',
  },
  access: {
    read: access(ownStateOrSecretariat),
    create: access(anyOf(secretariat, ministry)),
    update: access(ownStateOrSecretariat),
    // Archived instead; an administrator can erase one for good with `erase`.
    delete: () => false,
  },
  endpoints: [erase],
  hooks: { beforeChange: [ownProjectOnly], afterChange: [noteArchiving] },
  disableDuplicate: true,
  fields: [
    id,
    { name: 'project', type: 'relationship', relationTo: 'projects', required: true, index: true },
    { name: 'name', type: 'text', required: true, maxLength: 200 },
    { name: 'position', type: 'text', maxLength: 200 },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      filterOptions: notArchived('organisation'),
    },
    { name: 'email', type: 'email', required: true },
    { name: 'phone', type: 'text', maxLength: 60 },
    archived('No longer the person to ask. An administrator can erase a person for good.'),
  ],
}
