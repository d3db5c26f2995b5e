import type { CollectionConfig, Where } from 'payload'
import { formTabs } from '@/description/form'
import { NEWS, NEWS_TABS } from '@/forum/fields/news'
import type { Rule } from '@/permissions'
import { restoreRoute } from '@/writing'
import { FORUM_HOOKS } from '@/writing/forum/pipeline'
import { id, onlyPublicProjects, publicProjects } from '../fields'
import { FORUM_GROUP, FORUM_SYSTEM_ONLY, forumAccess, forumCode } from '../fields/forum'
import { CHOSEN_ONLY, FORUM_SCREENS, forumNotice } from '../fields/forumScreens'
import { embargo } from './embargo'

/** Published, and its embargo over. */
const shown: Rule = () => {
  const conditions: Where[] = [
    { _status: { equals: 'published' } },
    { embargoEnds: { less_than_equal: new Date().toISOString() } },
  ]
  return { and: conditions }
}

/** Press releases and stories. */
export const news: CollectionConfig = {
  slug: 'news',
  labels: { singular: 'News item', plural: 'News' },
  graphQL: { singularName: 'NewsItem', pluralName: 'NewsItems' },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'date', 'embargoEnds', '_status'],
    listSearchableFields: ['title', 'code'],
    group: FORUM_GROUP,
    hideAPIURL: true,
    components: FORUM_SCREENS,
  },
  access: forumAccess(shown),
  defaultSort: '-date',
  disableBulkEdit: true,
  disableDuplicate: true,
  indexes: [{ fields: ['_status', 'embargoEnds'] }],
  versions: { drafts: true, maxPerDoc: 0 },
  hooks: FORUM_HOOKS.news,
  endpoints: [restoreRoute('news')],
  fields: [
    id,
    forumNotice,
    forumCode,
    embargo,
    {
      name: 'embargoEnds',
      type: 'text',
      index: true,
      access: FORUM_SYSTEM_ONLY,
      admin: { hidden: true },
    },
    {
      type: 'tabs',
      tabs: formTabs(NEWS, NEWS_TABS, {
        fields: {
          editions: { admin: CHOSEN_ONLY },
          projects: { admin: CHOSEN_ONLY, validate: onlyPublicProjects },
        },
        offer: (name) => (name === 'projects' ? publicProjects : undefined),
        rowLabel: '/collections/projects/RowName#RowName',
        saysNeeded: true,
      }),
    },
  ],
}
