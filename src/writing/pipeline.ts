import type { CollectionConfig } from 'payload'
import { pathsTo } from '@/project/within'
import { applyAcknowledgements } from './acknowledgements/applyAcknowledgements'
import { applyTransition } from './applyTransition'
import { assignCode } from './assignCode'
import { checkSubmission } from './checkSubmission'
import { deriveFields } from './deriveFields'
import { syncLeadState } from './syncLeadState'
import { guardWrites } from './guardWrites'
import { appendAfterChange, appendAfterDelete, appendForReferring } from './log/hooks'
import { checkDelete, checkUpdate, noteIfMatch, setETag } from './preconditions'
import { pruneSaves } from './pruneSaves'
import { refuseDropped } from './shape/refuseDropped'
import { preserveLanguages, noteRowsWithoutIds } from './shape/preserveLanguages'
import { noteRestore, ensureOwnRowIds } from './shape/ensureOwnRowIds'
import { validateShape } from './shape/validateShape'
import { keepUnread } from './unread/keepUnread'
import { setAsideUnread } from './unread/setAsideUnread'
import { uniqueSlug } from './uniqueSlug'

/** Runs before Payload handles any write: checks its values and what it is based on. */
const COMMON_CHECKS = [validateShape, refuseDropped, noteRestore, noteRowsWithoutIds, noteIfMatch]

/** The hooks of a write on a project, in order. All run in one transaction. */
export const PROJECT_HOOKS = {
  beforeOperation: [setAsideUnread, ...COMMON_CHECKS, guardWrites],
  beforeChange: [
    applyAcknowledgements,
    keepUnread,
    preserveLanguages,
    ensureOwnRowIds,
    assignCode,
    deriveFields,
    uniqueSlug,
    // Checks the precondition too, after the right to edit the entry and before its stage.
    applyTransition,
  ],
  // By now Payload has stored the row or the version; a refusal rolls it back.
  afterChange: [checkSubmission, syncLeadState, pruneSaves, appendAfterChange],
  beforeDelete: [checkDelete],
  afterDelete: [appendAfterDelete],
  afterOperation: [setETag],
} satisfies CollectionConfig['hooks']

/** Sends what the form is based on along with each save. */
const SAVE_BUTTON = '/src/admin/actions/SaveBased#SaveBased'

/** Adds the same checks to a collection other than projects, around its own hooks. */
export function withWriteChecks(collection: CollectionConfig): CollectionConfig {
  const { admin, hooks: own = {} } = collection
  const referencePaths = pathsTo(collection.slug)
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: { ...admin?.components?.edit, SaveButton: SAVE_BUTTON },
      },
    },
    hooks: {
      ...own,
      beforeOperation: [...COMMON_CHECKS, ...(own.beforeOperation ?? [])],
      beforeValidate: [checkUpdate, ...(own.beforeValidate ?? [])],
      beforeChange: [preserveLanguages, ensureOwnRowIds, ...(own.beforeChange ?? [])],
      afterChange: [
        ...(own.afterChange ?? []),
        // What projects refer to is part of their records.
        ...(referencePaths.length > 0 ? [appendForReferring(referencePaths)] : []),
      ],
      beforeDelete: [checkDelete, ...(own.beforeDelete ?? [])],
      afterOperation: [...(own.afterOperation ?? []), setETag],
    },
  }
}
