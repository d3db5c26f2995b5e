import type { CollectionConfig } from 'payload'
import { fieldAccess, nobody, where } from '@/permissions'
import { formTabs } from '@/description/form'
import { SESSION, SESSION_TABS } from '@/forum/fields/session'
import { restoreRoute } from '@/writing'
import { FORUM_HOOKS } from '@/writing/forum/pipeline'
import { id, onlyPublicProjects, publicProjects } from '../fields'
import { FORUM_GROUP, forumAccess, forumCode } from '../fields/forum'
import { CHOSEN_ONLY, EDITION_LINKS, FORUM_SCREENS, forumNotice } from '../fields/forumScreens'
import { editionAsked } from './editionAsked'

/** Both the session and its edition are public. */
const shown = where({
  and: [{ _status: { equals: 'published' } }, { 'edition._status': { equals: 'published' } }],
})

/** The items of an edition's programme. */
export const sessions: CollectionConfig = {
  slug: 'sessions',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'edition', 'kind', 'day', 'start', '_status'],
    listSearchableFields: ['title', 'code'],
    group: FORUM_GROUP,
    hideAPIURL: true,
    pagination: { defaultLimit: 50 },
    components: { ...FORUM_SCREENS, beforeListTable: [EDITION_LINKS] },
  },
  access: forumAccess(shown),
  defaultPopulate: { code: true, title: true, kind: true, day: true },
  defaultSort: ['day', 'start'],
  disableBulkEdit: true,
  disableDuplicate: true,
  indexes: [{ fields: ['edition', 'day'] }],
  versions: { drafts: true, maxPerDoc: 0 },
  hooks: FORUM_HOOKS.sessions,
  endpoints: [restoreRoute('sessions')],
  fields: [
    id,
    forumNotice,
    {
      ...forumCode,
      access: { create: fieldAccess(nobody), update: fieldAccess(nobody) },
      admin: {
        readOnly: true,
        position: 'sidebar',
        description: 'Assigned at the first save. Calendars know the session by it.',
      },
    },
    {
      type: 'tabs',
      tabs: formTabs(SESSION, SESSION_TABS, {
        fields: {
          edition: {
            // A session stays with its edition: its address and calendars say which.
            access: { update: fieldAccess(nobody) },
            admin: CHOSEN_ONLY,
            defaultValue: editionAsked,
          },
          track: {
            admin: { components: { Field: '/collections/sessions/TrackField#TrackField' } },
          },
          projects: { admin: CHOSEN_ONLY, validate: onlyPublicProjects },
        },
        offer: (name) => (name === 'projects' ? publicProjects : undefined),
        rowLabel: '/collections/projects/RowName#RowName',
        saysNeeded: true,
      }),
    },
  ],
}
