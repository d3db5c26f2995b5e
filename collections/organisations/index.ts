import type { CollectionConfig } from 'payload'
import { access, anyone, secretariat, staff } from '@/permissions'
import { OTHER_COUNTRIES, ORGANISATION_KINDS, STATES } from '@/vocabulary'
import { id, oneOf } from '../fields'
import { webAddress } from '../fields/address'

/** Owners, agencies, contractors and funders, each once; projects refer to them. */
export const organisations: CollectionConfig = {
  slug: 'organisations',
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'country'],
    group: 'Reference',
    listSearchableFields: ['name'],
  },
  access: {
    read: access(anyone),
    create: access(staff),
    update: access(secretariat),
    delete: () => false,
  },
  defaultPopulate: { name: true, kind: true, country: true, url: true },
  disableDuplicate: true,
  fields: [
    id,
    { name: 'name', type: 'text', required: true, localized: true, index: true, maxLength: 300 },
    oneOf('kind', ORGANISATION_KINDS, { required: true, defaultValue: 'government' }),
    oneOf('country', [...STATES, ...OTHER_COUNTRIES]),
    webAddress('url'),
  ],
}
