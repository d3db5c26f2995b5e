import type { TextField } from 'payload'
import { CODE_SAID, isForumCode, LONGEST_CODE } from '@/forum/code'
import { access, administrator, anyOf, fieldAccess, forumStaff, nobody, where } from '@/permissions'
import type { Rule } from '@/permissions'

/** By which an entry of the Forum is named in addresses: from its author or its title, never changed. */
export const forumCode: TextField = {
  name: 'code',
  type: 'text',
  label: 'URL slug',
  unique: true,
  maxLength: LONGEST_CODE,
  access: { update: fieldAccess(nobody) },
  admin: {
    position: 'sidebar',
    description:
      'Stands in the address and never changes. Left blank, it is made from the name at the first save.',
  },
  validate: (value: unknown) =>
    value === null ||
    value === undefined ||
    value === '' ||
    (typeof value === 'string' && isForumCode(value)) ||
    CODE_SAID,
}

/** What only the system writes and only those who run the Forum read. */
export const FORUM_SYSTEM_ONLY = {
  create: fieldAccess(nobody),
  read: fieldAccess(anyOf(forumStaff, administrator)),
  update: fieldAccess(nobody),
}

const published = where({ _status: { equals: 'published' } })

/** The Forum's staff write; everybody reads what is published and `alsoAsked` lets them. Nothing is deleted. */
export function forumAccess(alsoAsked: Rule = published) {
  return {
    read: access(anyOf(forumStaff, administrator, alsoAsked)),
    readVersions: access(anyOf(forumStaff, administrator)),
    create: access(forumStaff),
    update: access(forumStaff),
    delete: () => false,
  }
}

export const FORUM_GROUP = 'Forum'

/** Names rows that strangers may not read: what is found would tell of them. */
export const HIDES_DRAFTS = { hidesIds: { readsAll: anyOf(forumStaff, administrator) } }
