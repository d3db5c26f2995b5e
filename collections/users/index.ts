import type { CollectionConfig, Endpoint } from 'payload'
import {
  access,
  actorOf,
  administrator,
  anyOf,
  fieldAccess,
  person,
  themselves,
} from '@/permissions'
import { ROLES, STATES } from '@/vocabulary'
import { id, oneOf } from '../fields'
import { commitBeforeForgotPassword } from './commitBeforeForgotPassword'
import { requireState } from './requireState'

const ADMINISTRATOR_ONLY = {
  create: fieldAccess(administrator),
  update: fieldAccess(administrator),
}

/** A route of Payload that this catalogue does not offer. */
function disabledEndpoint(path: string): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: () => Response.json({ errors: [{ message: 'Not found.' }] }, { status: 404 }),
  }
}

export const users: CollectionConfig = {
  slug: 'users',
  auth: {
    // In seconds. Cookies and sign-in attempts are limited by src/limits.
    tokenExpiration: 12 * 60 * 60,
  },
  admin: {
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'role', 'state', 'active'],
    group: 'Administration',
    hidden: ({ user }) => user.role !== 'administrator',
  },
  access: {
    admin: ({ req }) => actorOf(req.user).kind === 'person',
    create: access(administrator),
    read: access(anyOf(administrator, themselves)),
    update: access(anyOf(administrator, themselves)),
    unlock: access(administrator),
    // Deactivate instead: an approver's name must stay readable in the trail.
    delete: () => false,
  },
  hooks: {
    beforeOperation: [commitBeforeForgotPassword],
    beforeChange: [requireState],
  },
  // The first administrator is created at the first start; nobody becomes one by coming first.
  // Addresses are not verified, and Payload's route for that fails.
  endpoints: [disabledEndpoint('/first-register'), disabledEndpoint('/verify/:token')],
  disableDuplicate: true,
  fields: [
    id,
    // First, so that it appears below the new one.
    {
      name: 'currentPassword',
      type: 'text',
      virtual: true,
      maxLength: 200,
      // The form leaves out fields that may not be read. There is nothing to read: `src/accounts`
      // removes the value from each write before anything else sees it.
      admin: {
        components: { Field: '/collections/users/CurrentPassword#CurrentPassword' },
        disableBulkEdit: true,
        disableListColumn: true,
        disableListFilter: true,
      },
    },
    { name: 'name', type: 'text', required: true },
    oneOf('role', ROLES, {
      required: true,
      index: true,
      saveToJWT: false,
      access: ADMINISTRATOR_ONLY,
      admin: {
        description:
          'An organiser runs the Forum and sees published projects only. The administrator manages users and does not publish.',
      },
    }),
    oneOf('state', STATES, {
      access: ADMINISTRATOR_ONLY,
      admin: {
        condition: (data) => data.role === 'ministry',
        description: 'The member state whose projects this person edits.',
      },
    }),
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      access: { ...ADMINISTRATOR_ONLY, read: fieldAccess(person) },
      admin: { description: 'Switched off, the account can do nothing.' },
    },
    {
      name: 'accountTrail',
      type: 'ui',
      admin: {
        components: { Field: '/collections/users/AccountTrail#AccountTrail' },
        disableBulkEdit: true,
        disableListColumn: true,
      },
    },
  ],
}
