import type { CollectionConfig, UIField } from 'payload'

/** Where Payload's import map finds a component of the admin. */
const at = (file: string, name: string) => `/src/admin/${file}#${name}`

const NO_CONTROL = at('actions/NoControl', 'NoControl')

/** Above the form, outside what is stored. */
export const stageNotice: UIField = {
  name: 'stageNotice',
  type: 'ui',
  admin: {
    components: { Field: at('notice/StageNotice', 'StageNotice') },
    disableBulkEdit: true,
    disableListColumn: true,
  },
}

/** The workflow's buttons, notices and views in the place of Payload's own. */
export const components: NonNullable<CollectionConfig['admin']>['components'] = {
  beforeListTable: [at('desk/StageLinks', 'StageLinks')],
  edit: {
    beforeDocumentControls: [at('actions/WorkflowActions', 'WorkflowActions')],
    PublishButton: NO_CONTROL,
    SaveButton: at('actions/SaveBased', 'SaveBased'),
    SaveDraftButton: NO_CONTROL,
    Status: at('notice/StageStatus', 'StageStatus'),
    UnpublishButton: NO_CONTROL,
  },
  views: {
    edit: {
      changes: {
        Component: at('review/ChangesView', 'ChangesView'),
        path: '/changes',
        tab: { label: 'What changes', href: '/changes', order: 150 },
      },
      history: {
        Component: at('review/HistoryView', 'HistoryView'),
        path: '/history',
        tab: { label: 'Who did what', href: '/history', order: 160 },
      },
    },
  },
}
