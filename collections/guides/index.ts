import type { CollectionConfig } from 'payload'
import { formTabs } from '@/description/form'
import { GUIDE, GUIDE_TABS } from '@/forum/fields/guide'
import { restoreRoute } from '@/writing'
import { FORUM_HOOKS } from '@/writing/forum/pipeline'
import { id } from '../fields'
import { FORUM_GROUP, forumAccess, forumCode } from '../fields/forum'
import { FORUM_SCREENS, forumNotice } from '../fields/forumScreens'

/** Sources of funding, from public facts: what they fund, for whom and how. */
export const guides: CollectionConfig = {
  slug: 'guides',
  labels: { singular: 'Funding guide', plural: 'Funding guides' },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'institution', 'checked', '_status'],
    listSearchableFields: ['name', 'code'],
    group: FORUM_GROUP,
    hideAPIURL: true,
    components: FORUM_SCREENS,
  },
  access: forumAccess(),
  defaultSort: 'code',
  disableBulkEdit: true,
  disableDuplicate: true,
  versions: { drafts: true, maxPerDoc: 0 },
  hooks: FORUM_HOOKS.guides,
  endpoints: [restoreRoute('guides')],
  fields: [
    id,
    forumNotice,
    forumCode,
    {
      type: 'tabs',
      tabs: formTabs(GUIDE, GUIDE_TABS, {
        fields: {},
        offer: () => undefined,
        rowLabel: '/collections/projects/RowName#RowName',
        saysNeeded: true,
      }),
    },
  ],
}
