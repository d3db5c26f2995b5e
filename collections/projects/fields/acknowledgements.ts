import type { ArrayField } from 'payload'
import { fieldAccess, nobody, staff } from '@/permissions'
import { UNUSUAL_CHECKS } from '@/vocabulary'
import { oneOf } from '../../fields'

/**
 * What is unusual in the entry and was acknowledged: by whom, when and why. Written by the system
 * from a request's acknowledgements; never public.
 */
export const acknowledgements: ArrayField = {
  name: 'acknowledgements',
  type: 'array',
  label: 'Acknowledged as right',
  access: { create: fieldAccess(nobody), read: fieldAccess(staff), update: fieldAccess(nobody) },
  // Shown by the list above the form and on the page of changes.
  admin: { disabled: true },
  fields: [
    oneOf('check', UNUSUAL_CHECKS, { label: 'What is unusual', required: true }),
    { name: 'path', type: 'text', label: 'Field', required: true },
    { name: 'value', type: 'text', label: 'Value', required: true },
    { name: 'reason', type: 'textarea', label: 'Why it is right', required: true },
    { name: 'by', type: 'relationship', label: 'By', relationTo: 'users', maxDepth: 0 },
    { name: 'at', type: 'text', label: 'When', required: true },
  ],
}
