import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { fieldAccess, secretariat, staff } from '@/permissions'
import { DOCUMENT_TYPES, LOCALES } from '@/vocabulary'
import { setting } from '@/settings'
import { hiddenFromOrganisers, id, oneOf, partialDate } from '../fields'
import {
  restartTransaction,
  addFileHeaders,
  lockWhileReferenced,
  recordWrittenFiles,
  setOwnerState,
  receiveFile,
  removeOrphanedFiles,
  uploadFields,
} from '../uploads'
import { documentAccess } from './access'
import { ALLOWED_DOCUMENTS, checkDocument, DOCUMENT_KINDS } from './checkDocument'

/** Studies, approvals and contracts as files. A restricted one never appears in a public record. */
export const documents: CollectionConfig = {
  slug: 'documents',
  admin: {
    hidden: hiddenFromOrganisers,
    useAsTitle: 'title',
    defaultColumns: ['title', 'documentType', 'restricted', 'public'],
    group: 'Catalogue',
    description: ALLOWED_DOCUMENTS,
  },
  access: documentAccess,
  // Not even the existence of a restricted one is revealed.
  custom: { hidesIds: { readsAll: secretariat } },
  disableDuplicate: true,
  hooks: {
    beforeOperation: [receiveFile('documents', checkDocument)],
    beforeValidate: [restartTransaction],
    beforeChange: [setOwnerState, lockWhileReferenced('documents'), recordWrittenFiles],
    afterError: [removeOrphanedFiles],
  },
  upload: {
    staticDir: path.resolve(setting('MEDIA_DIR'), 'documents'),
    mimeTypes: Object.values(DOCUMENT_KINDS),
    pasteURL: false,
    // `nameDownloads` makes it a download and names it.
    modifyResponseHeaders: addFileHeaders,
  },
  fields: [
    id,
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 300 },
    oneOf('documentType', DOCUMENT_TYPES, { label: 'Kind of document', required: true }),
    {
      type: 'row',
      fields: [
        partialDate({ name: 'date' }),
        oneOf(
          'language',
          LOCALES.map(({ code, label }) => ({ code, label: { en: label } })),
        ),
      ],
    },
    {
      name: 'restricted',
      type: 'checkbox',
      defaultValue: false,
      access: { read: fieldAccess(staff) },
      admin: { description: 'Only the ministry and the secretariat may open it.' },
    },
    ...uploadFields,
  ],
}
