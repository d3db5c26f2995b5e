import type { CollectionConfig } from 'payload'
import { formTabs } from '@/description/form'
import { EDITION, EDITION_TABS } from '@/forum/fields/edition'
import { restoreRoute } from '@/writing'
import { FORUM_HOOKS } from '@/writing/forum/pipeline'
import { id } from '../fields'
import { FORUM_GROUP, forumAccess, forumCode, HIDES_DRAFTS } from '../fields/forum'
import { FORUM_SCREENS, forumNotice } from '../fields/forumScreens'

/** The editions of the ASEAN Connectivity Forum. */
export const editions: CollectionConfig = {
  slug: 'editions',
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'start', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'code'],
    group: FORUM_GROUP,
    hideAPIURL: true,
    components: FORUM_SCREENS,
  },
  access: forumAccess(),
  custom: HIDES_DRAFTS,
  defaultPopulate: { code: true, name: true, start: true, timeZone: true },
  defaultSort: '-start',
  disableBulkEdit: true,
  disableDuplicate: true,
  versions: { drafts: true, maxPerDoc: 0 },
  hooks: FORUM_HOOKS.editions,
  endpoints: [restoreRoute('editions')],
  fields: [
    id,
    forumNotice,
    forumCode,
    {
      type: 'tabs',
      tabs: formTabs(EDITION, EDITION_TABS, {
        fields: {},
        offer: () => undefined,
        rowLabel: '/collections/projects/RowName#RowName',
        saysNeeded: true,
      }),
    },
  ],
}
