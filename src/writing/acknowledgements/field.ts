import type { ArrayField } from 'payload'
import { fieldAccess, nobody } from '@/permissions'
import { optionsOf, UNUSUAL_CHECKS } from '@/vocabulary'

/** The field in which a request acknowledges something unusual; never stored under this name. */
export const acknowledgeField: ArrayField = {
  name: 'acknowledge',
  type: 'array',
  virtual: true,
  access: { read: fieldAccess(nobody) },
  admin: { disabled: true },
  fields: [
    { name: 'check', type: 'select', options: optionsOf(UNUSUAL_CHECKS), required: true },
    { name: 'path', type: 'text', required: true },
    { name: 'value', type: 'text', required: true },
    { name: 'reason', type: 'textarea', required: true },
  ],
}
