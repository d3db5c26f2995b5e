import type { CollectionConfig, DocumentTabCondition, UIField } from 'payload'
import { actorOf, staff } from '@/permissions'

/** Where Payload's import map finds a component of the admin. */
const componentPath = (file: string, name: string) => `/src/admin/${file}#${name}`

const NO_CONTROL = componentPath('actions/NoControl', 'NoControl')

/** Above the form, not stored. */
export const stageNotice: UIField = {
  name: 'stageNotice',
  type: 'ui',
  admin: {
    components: { Field: componentPath('notice/StageNotice', 'StageNotice') },
    disableBulkEdit: true,
    disableListColumn: true,
  },
}

/** Above the list of places, not stored. */
export const placesMap: UIField = {
  name: 'placesMap',
  type: 'ui',
  admin: {
    components: { Field: componentPath('map/PlacesMapField', 'PlacesMapField') },
    disableBulkEdit: true,
    disableListColumn: true,
  },
}

/** Below the notice: what the entry lacks. */
export const missingPanel: UIField = {
  name: 'missingPanel',
  type: 'ui',
  admin: {
    components: { Field: componentPath('missing/MissingPanel', 'MissingPanel') },
    disableBulkEdit: true,
    disableListColumn: true,
  },
}

/** What was changed and by whom is for those who work on projects. */
const forStaff: DocumentTabCondition = ({ req }) => staff(actorOf(req.user)) === true

/** The workflow's buttons, notices and views, in place of Payload's own. */
export const components: NonNullable<CollectionConfig['admin']>['components'] = {
  beforeListTable: [componentPath('desk/StageLinks', 'StageLinks')],
  edit: {
    beforeDocumentControls: [componentPath('actions/WorkflowActions', 'WorkflowActions')],
    PublishButton: NO_CONTROL,
    SaveButton: componentPath('actions/SaveBased', 'SaveBased'),
    SaveDraftButton: NO_CONTROL,
    Status: componentPath('notice/StageStatus', 'StageStatus'),
    UnpublishButton: NO_CONTROL,
  },
  views: {
    spreadsheets: {
      Component: componentPath('spreadsheets/SpreadsheetsView', 'SpreadsheetsView'),
      path: '/spreadsheets',
      exact: true,
    },
    edit: {
      changes: {
        Component: componentPath('review/ChangesView', 'ChangesView'),
        path: '/changes',
        tab: { label: 'What changes', href: '/changes', order: 150, condition: forStaff },
      },
      history: {
        Component: componentPath('review/HistoryView', 'HistoryView'),
        path: '/history',
        tab: { label: 'Who did what', href: '/history', order: 160, condition: forStaff },
      },
    },
  },
}
