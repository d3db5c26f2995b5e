import type { CollectionConfig, Config, UIField } from 'payload'

/** Where Payload's import map finds a component of this folder. */
const at = (file: string, name: string) => `/src/admin/${file}#${name}`

const NO_CONTROL = at('actions/NoControl', 'NoControl')

/** Above the form, outside what is stored. */
const stageNotice: UIField = {
  name: 'stageNotice',
  type: 'ui',
  admin: {
    components: { Field: at('notice/StageNotice', 'StageNotice') },
    disableBulkEdit: true,
    disableListColumn: true,
  },
}

/** What people see of the workflow: buttons, notices and views of a project, and each person's tasks. */
export function admin(config: Config): Config {
  return {
    ...attachDashboard(config),
    collections: config.collections?.map((collection) =>
      collection.slug === 'projects' ? attachToProjects(collection) : collection,
    ),
  }
}

/** Puts the workflow's buttons, notices and views in the place of Payload's own. */
function attachToProjects(projects: CollectionConfig): CollectionConfig {
  const { components } = projects.admin ?? {}
  return {
    ...projects,
    fields: [stageNotice, ...projects.fields],
    admin: {
      ...projects.admin,
      components: {
        ...components,
        beforeListTable: [
          ...(components?.beforeListTable ?? []),
          at('lists/StageLinks', 'StageLinks'),
        ],
        edit: {
          ...components?.edit,
          beforeDocumentControls: [
            ...(components?.edit?.beforeDocumentControls ?? []),
            at('actions/WorkflowActions', 'WorkflowActions'),
          ],
          PublishButton: NO_CONTROL,
          SaveDraftButton: NO_CONTROL,
          Status: at('notice/StageStatus', 'StageStatus'),
          UnpublishButton: NO_CONTROL,
        },
        views: {
          ...components?.views,
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
      },
    },
  }
}

/** Puts each person's tasks above the admin's start page. */
function attachDashboard(config: Config): Config {
  const { components } = config.admin ?? {}
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeDashboard: [
          at('tasks/Dashboard', 'Dashboard'),
          ...(components?.beforeDashboard ?? []),
        ],
      },
    },
  }
}
