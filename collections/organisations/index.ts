import type { CollectionConfig } from 'payload'
import {
  access,
  administrator,
  allOf,
  anyOf,
  fieldAccess,
  inOwnState,
  ministry,
  nobody,
  secretariat,
  staff,
  where,
} from '@/permissions'
import { OTHER_COUNTRIES, ORGANISATION_KINDS, STATES } from '@/vocabulary'
import { noteArchiving } from '@/trail'
import {
  archived,
  hiddenFromOrganisers,
  hideArchived,
  id,
  manyOf,
  oneOf,
  webAddress,
} from '../fields'
import { setInitialVisibility } from './setInitialVisibility'

/** Set by the system. Which ministries use it is not revealed to others, even once it is public. */
const SYSTEM_ONLY = {
  create: fieldAccess(nobody),
  read: fieldAccess(anyOf(secretariat, administrator)),
  update: fieldAccess(nobody),
}

/** Owners, agencies, contractors and funders, each stored once; projects refer to them. */
export const organisations: CollectionConfig = {
  slug: 'organisations',
  admin: {
    hidden: hiddenFromOrganisers,
    baseFilter: hideArchived,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'country'],
    group: 'Reference',
    listSearchableFields: ['name'],
  },
  access: {
    // One that only drafts refer to would reveal them to strangers and to the ministries of other
    // states.
    read: access(
      anyOf(
        secretariat,
        administrator,
        where({ public: { equals: true } }),
        allOf(ministry, where({ offered: { not_equals: false } })),
        inOwnState('states'),
      ),
    ),
    create: access(staff),
    update: access(secretariat),
    delete: () => false,
  },
  defaultPopulate: { name: true, kind: true, country: true, url: true },
  hooks: { beforeChange: [setInitialVisibility], afterChange: [noteArchiving] },
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
      access: { create: SYSTEM_ONLY.create, update: SYSTEM_ONLY.update },
      admin: {
        readOnly: true,
        position: 'sidebar',
        description: 'Set while a published record names it.',
      },
    },
    {
      name: 'offered',
      type: 'checkbox',
      label: 'Offered to every ministry',
      defaultValue: true,
      index: true,
      access: SYSTEM_ONLY,
      admin: {
        readOnly: true,
        position: 'sidebar',
        description:
          'Set where the secretariat entered it. One that a ministry entered is seen by the ministries below until it is public.',
      },
    },
    manyOf('states', STATES, {
      label: 'Ministries that use it',
      access: SYSTEM_ONLY,
      admin: { readOnly: true, position: 'sidebar' },
    }),
    archived('No longer offered for choice; projects that name it keep it.'),
  ],
}
