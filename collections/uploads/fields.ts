import type { Field } from 'payload'
import { fieldAccess, nobody, staff } from '@/permissions'
import { STATES } from '@/vocabulary'
import { oneOf } from '../fields'

const SYSTEM_ONLY = { create: fieldAccess(nobody), update: fieldAccess(nobody) }

/** Which state owns the file, and whether it is public; both are set by the system. */
export const uploadFields: Field[] = [
  oneOf('state', STATES, {
    access: { ...SYSTEM_ONLY, read: fieldAccess(staff) },
    admin: { readOnly: true, position: 'sidebar', description: 'Whose ministry put it here.' },
  }),
  {
    name: 'public',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    access: SYSTEM_ONLY,
    admin: {
      readOnly: true,
      position: 'sidebar',
      description: 'Set while a published record names this file.',
    },
  },
]
