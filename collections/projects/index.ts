import type { CollectionConfig } from 'payload'
import { staff } from '@/permissions'
import { exportRoute, templateRoute } from '@/spreadsheets'
import {
  acknowledgeField,
  frozenWhileSubmitted,
  missingRoute,
  PROJECT_HOOKS,
  discardRoute,
  previewRoute,
  restoreRoute,
  transitionField,
} from '@/writing'
import { createProjects, readProjects, readProjectVersions, updateProjects } from './access'
import { projectFields } from './fields'
import { readPublicText } from './readPublicText'
import { components, missingPanel, stageNotice } from './screens'

/**
 * A project as its ministry edits it. Drafts and versions are Payload's own; what may be published,
 * by whom and when, is decided by the transitions of `src/writing`.
 */
export const projects: CollectionConfig = {
  slug: 'projects',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['code', 'title', 'leadState', 'sector', 'stage', 'updatedAt'],
    listSearchableFields: ['code', 'title'],
    group: 'Catalogue',
    enableListViewSelectAPI: true,
    hideAPIURL: true,
    pagination: { defaultLimit: 25 },
    components,
  },
  access: {
    create: createProjects,
    read: readProjects,
    readVersions: readProjectVersions,
    update: frozenWhileSubmitted(updateProjects),
    // Whatever was ever referenced or published stays: withdraw or archive it.
    delete: () => false,
  },
  // A session or an item of news may name a project that is withdrawn by now.
  custom: { hidesIds: { readsAll: staff } },
  defaultSort: '-updatedAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  indexes: [
    { fields: ['_status', 'updatedAt'] },
    { fields: ['leadState', 'updatedAt'] },
    { fields: ['stage', 'updatedAt'] },
  ],
  // The workflow removes old plain saves; versions that carry a transition stay.
  versions: { drafts: { validate: true }, maxPerDoc: 0 },
  hooks: {
    ...PROJECT_HOOKS,
    beforeOperation: [readPublicText, ...PROJECT_HOOKS.beforeOperation],
  },
  endpoints: [
    templateRoute,
    exportRoute,
    restoreRoute('projects'),
    previewRoute,
    discardRoute,
    missingRoute,
  ],
  fields: [stageNotice, missingPanel, ...projectFields, acknowledgeField, transitionField],
}
