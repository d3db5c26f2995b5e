import type { Field } from 'payload'
import { fieldAccess, nobody } from '@/permissions'

const SYSTEM_ONLY = { create: fieldAccess(nobody), update: fieldAccess(nobody) }

/** What identifies the project everywhere; set by the system, never by a client. */
export const naming: Field[] = [
  {
    name: 'code',
    type: 'text',
    label: 'Code',
    unique: true,
    access: SYSTEM_ONLY,
    admin: { readOnly: true, position: 'sidebar', placeholder: 'given on the first save' },
  },
  {
    name: 'slug',
    type: 'text',
    label: 'URL slug',
    index: true,
    access: SYSTEM_ONLY,
    admin: { readOnly: true, position: 'sidebar', placeholder: 'from the English title' },
  },
]
