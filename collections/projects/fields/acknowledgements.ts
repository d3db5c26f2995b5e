import type { ArrayField } from 'payload'
import { fieldAccess, nobody, staff } from '@/permissions'
import { UNUSUAL_CHECKS } from '@/vocabulary'
import { oneOf } from '../../fields'

/**
 * What is unusual in the entry and was said to be right: by whom, when and why. Written by the
 * system from what a request acknowledges; never public.
 */
export const acknowledgements: ArrayField = {
  name: 'acknowledgements',
  type: 'array',
  label: 'Acknowledged as right',
  access: { create: fieldAccess(nobody), read: fieldAccess(staff), update: fieldAccess(nobody) },
  // The list above the form and the page of changes show them.
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
