import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { setting } from '@/settings'
import { hiddenFromOrganisers, id } from '../fields'
import {
  restartTransaction,
  addInlineHeaders,
  lockWhileReferenced,
  recordWrittenFiles,
  setOwnerState,
  receiveFile,
  removeOrphanedFiles,
  uploadAccess,
  uploadFields,
} from '../uploads'
import { ALLOWED_PICTURES, checkPicture, MAX_PIXELS, PICTURE_TYPES } from './checkPicture'

/** Pictures, as WebP in three sizes besides the cleaned original; location metadata is removed. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: {
    hidden: hiddenFromOrganisers,
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'public'],
    group: 'Catalogue',
    description: ALLOWED_PICTURES,
  },
  access: uploadAccess,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [receiveFile('media', checkPicture)],
    beforeValidate: [restartTransaction],
    beforeChange: [setOwnerState, lockWhileReferenced('media'), recordWrittenFiles],
    afterError: [removeOrphanedFiles],
  },
  upload: {
    staticDir: path.resolve(setting('MEDIA_DIR'), 'pictures'),
    mimeTypes: [...PICTURE_TYPES],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    constructorOptions: { limitInputPixels: MAX_PIXELS },
    // AVIF takes seconds of processor time per picture; WebP is good enough. Re-encoding drops EXIF
    // and location metadata.
    formatOptions: { format: 'webp', options: { quality: 82 } },
    resizeOptions: { width: 2560, withoutEnlargement: true },
    imageSizes: [
      { name: 'small', width: 480, formatOptions: { format: 'webp', options: { quality: 78 } } },
      { name: 'medium', width: 960, formatOptions: { format: 'webp', options: { quality: 78 } } },
      { name: 'large', width: 1600, formatOptions: { format: 'webp', options: { quality: 80 } } },
    ],
    adminThumbnail: 'small',
    modifyResponseHeaders: addInlineHeaders,
  },
  fields: [
    id,
    {
      name: 'alt',
      type: 'text',
      label: 'Alternative text',
      required: true,
      localized: true,
      maxLength: 500,
      admin: { description: 'What the picture shows, for those who do not see it.' },
    },
    { name: 'credit', type: 'text', maxLength: 300 },
    ...uploadFields,
  ],
}
