import type { GroupField } from 'payload'
import { administrator, anyOf, fieldAccess, forumStaff } from '@/permissions'
import { TIME_ZONES } from '@/vocabulary'
import { oneOf } from '../fields'

const STAFF = { read: fieldAccess(anyOf(forumStaff, administrator)) }

/** Until when a published item is shown to nobody else; not part of its record. */
export const embargo: GroupField = {
  name: 'embargo',
  type: 'group',
  label: 'Embargo',
  access: STAFF,
  admin: {
    position: 'sidebar',
    description: 'Published with an embargo, the item appears by itself at this moment.',
  },
  fields: [
    { name: 'day', type: 'text', label: 'Until the day', admin: { placeholder: '2026-11-30' } },
    { name: 'time', type: 'text', label: 'Time', admin: { placeholder: '09:00' } },
    oneOf('timeZone', TIME_ZONES, { label: 'Time zone', defaultValue: 'Asia/Seoul' }),
  ],
}
