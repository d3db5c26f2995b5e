import type { CollectionConfig } from 'payload'
import { access, anyOf, fieldAccess, nobody, secretariat, staff, where } from '@/permissions'
import { OTHER_COUNTRIES, ORGANISATION_KINDS, STATES } from '@/vocabulary'
import { noteArchiving } from '@/trail'
import { archived, hideArchived, id, oneOf } from '../fields'
import { webAddress } from '../fields/address'

/** Owners, agencies, contractors and funders, each once; projects refer to them. */
export const organisations: CollectionConfig = {
  slug: 'organisations',
  admin: {
    baseFilter: hideArchived,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'country'],
    group: 'Reference',
    listSearchableFields: ['name'],
  },
  access: {
    // One that only drafts name would tell strangers of them.
    read: access(anyOf(staff, where({ public: { equals: true } }))),
    create: access(staff),
    update: access(secretariat),
    delete: () => false,
  },
  defaultPopulate: { name: true, kind: true, country: true, url: true },
  hooks: { afterChange: [noteArchiving] },
  disableDuplicate: true,
  fields: [
    id,
    { name: 'name', type: 'text', required: true, localized: true, index: true, maxLength: 300 },
    oneOf('kind', ORGANISATION_KINDS, { required: true, defaultValue: 'government' }),
    oneOf('country', [...STATES, ...OTHER_COUNTRIES]),
    webAddress('url'),
    {
      name: 'public',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      access: { create: fieldAccess(nobody), update: fieldAccess(nobody) },
      admin: {
        readOnly: true,
        position: 'sidebar',
        description: 'Set while a published record names it.',
      },
    },
    archived('No longer offered for choice; projects that name it keep it.'),
  ],
}
