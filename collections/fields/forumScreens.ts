import type { CollectionConfig, UIField } from 'payload'

/** Where Payload's import map finds a component of the admin. */
const at = (file: string, name: string) => `/src/admin/${file}#${name}`

const NO_CONTROL = at('actions/NoControl', 'NoControl')

/** Above the form: what is public of the entry, and what Publish makes so. Not stored. */
export const forumNotice: UIField = {
  name: 'forumNotice',
  type: 'ui',
  admin: {
    components: { Field: at('notice/ForumNotice', 'ForumNotice') },
    disableBulkEdit: true,
    disableListColumn: true,
  },
}

/** Buttons and notices of the Forum's entries in the place of Payload's own. */
export const FORUM_SCREENS = {
  edit: {
    beforeDocumentControls: [at('actions/ForumActions', 'ForumActions')],
    PublishButton: NO_CONTROL,
    SaveDraftButton: NO_CONTROL,
    Status: at('notice/ForumStatus', 'ForumStatus'),
    UnpublishButton: NO_CONTROL,
  },
} satisfies NonNullable<CollectionConfig['admin']>['components']

/** For a relation: its rows are chosen here, and made and changed on pages of their own. */
export const CHOSEN_ONLY = { allowCreate: false, allowEdit: false }

/** Above the list of sessions: its editions, as links that set the filter. */
export const EDITION_LINKS = at('desk/EditionLinks', 'EditionLinks')
