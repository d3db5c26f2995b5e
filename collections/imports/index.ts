import path from 'node:path'
import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import {
  access,
  actorOf,
  anyOf,
  fieldAccess,
  ministry,
  nobody,
  ofOwnState,
  secretariat,
} from '@/permissions'
import { setting } from '@/settings'
import { startRoute } from '@/spreadsheets'
import { IMPORT_STATUSES, STATES } from '@/vocabulary'
import { id, oneOf } from '../fields'
import {
  addFileHeaders,
  receiveFile,
  recordWrittenFiles,
  removeOrphanedFiles,
  restartTransaction,
  setOwnerState,
  withRow,
} from '../uploads'
import { checkSpreadsheet } from './checkSpreadsheet'

const SYSTEM_ONLY = { access: { create: fieldAccess(nobody), update: fieldAccess(nobody) } }
const HIDDEN = { ...SYSTEM_ONLY, admin: { hidden: true } }

/** A new file waits to be checked, for whoever sent it. */
const setOwner: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const actor = actorOf(req.user)
  const owner = actor.kind === 'person' ? actor.id : null
  return { ...data, name: req.context.sentAs ?? '', owner, status: 'checking' }
}

/**
 * Spreadsheets that ministries sent, with what their check found and how far their import is. The
 * file is private: its ministry and the secretariat read it. Everything else is written by the
 * import itself.
 */
export const imports: CollectionConfig = {
  slug: 'imports',
  labels: { singular: 'Import', plural: 'Imports' },
  admin: { hidden: true, useAsTitle: 'name' },
  access: {
    create: access(ministry),
    delete: () => false,
    read: access(anyOf(withRow(secretariat), ofOwnState('state'))),
    update: () => false,
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  endpoints: [startRoute],
  graphQL: false,
  lockDocuments: false,
  indexes: [{ fields: ['state', 'createdAt'] }, { fields: ['status', 'createdAt'] }],
  hooks: {
    beforeOperation: [receiveFile('imports', checkSpreadsheet)],
    beforeValidate: [restartTransaction],
    beforeChange: [setOwnerState, setOwner, recordWrittenFiles],
    afterError: [removeOrphanedFiles],
  },
  upload: {
    staticDir: path.resolve(setting('MEDIA_DIR'), 'imports'),
    pasteURL: false,
    modifyResponseHeaders: addFileHeaders,
  },
  fields: [
    id,
    oneOf('state', STATES, { ...SYSTEM_ONLY, label: 'Member state' }),
    { ...SYSTEM_ONLY, name: 'name', type: 'text', label: 'File as it was sent' },
    { ...SYSTEM_ONLY, name: 'owner', type: 'relationship', relationTo: 'users', maxDepth: 0 },
    { ...SYSTEM_ONLY, name: 'startedBy', type: 'relationship', relationTo: 'users', maxDepth: 0 },
    oneOf('status', IMPORT_STATUSES, { ...SYSTEM_ONLY, label: 'Status' }),
    { ...SYSTEM_ONLY, name: 'cursor', type: 'number', label: 'Rows done' },
    { ...SYSTEM_ONLY, name: 'total', type: 'number', label: 'Rows in the file' },
    { ...SYSTEM_ONLY, name: 'created', type: 'number', label: 'Projects created' },
    { ...SYSTEM_ONLY, name: 'changed', type: 'number', label: 'Projects changed' },
    { ...SYSTEM_ONLY, name: 'report', type: 'json', label: 'What the check found' },
    { ...SYSTEM_ONLY, name: 'refused', type: 'json', label: 'Refused while it was imported' },
    { ...HIDDEN, name: 'attempts', type: 'number' },
    { ...HIDDEN, name: 'lease', type: 'text', hidden: true },
  ],
}
