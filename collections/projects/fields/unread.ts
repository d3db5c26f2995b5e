import type { JSONField } from 'payload'
import { fieldAccess, nobody, staff } from '@/permissions'

/**
 * What was typed into the form and cannot be read yet, by the path of its field. Written by the
 * system from what a form saves; never public. The form shows each text where it was typed.
 */
export const unread: JSONField = {
  name: 'unread',
  type: 'json',
  label: 'Typed, but not readable yet',
  access: { create: fieldAccess(nobody), read: fieldAccess(staff), update: fieldAccess(nobody) },
  admin: { disabled: true },
}
