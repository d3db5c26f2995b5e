import type { CollectionConfig } from 'payload'
import { access, anyone, fieldAccess, nobody, secretariat } from '@/permissions'
import { noteArchiving } from '@/trail'
import { archived, hiddenFromOrganisers, hideArchived, id, webAddress } from '../fields'

/** Regional programmes that projects belong to. The first ones come from the vocabulary. */
export const programmes: CollectionConfig = {
  slug: 'programmes',
  admin: {
    hidden: hiddenFromOrganisers,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code'],
    group: 'Reference',
    baseFilter: hideArchived,
  },
  access: {
    read: access(anyone),
    create: access(secretariat),
    update: access(secretariat),
    delete: () => false,
  },
  defaultPopulate: { code: true, name: true, url: true },
  hooks: { afterChange: [noteArchiving] },
  disableDuplicate: true,
  fields: [
    id,
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      access: { update: fieldAccess(nobody) },
      admin: { description: 'Stands in addresses and filters; never changed.' },
      validate: (value: unknown) =>
        (typeof value === 'string' && /^[a-z][A-Za-z0-9]{1,59}$/.test(value)) ||
        'Write a code of letters and digits that begins with a small letter, such as aseanPowerGrid.',
    },
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 200 },
    webAddress('url'),
    archived('No longer offered for choice; projects that belong to it keep it.'),
  ],
}
