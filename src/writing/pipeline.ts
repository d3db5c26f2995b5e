import type { CollectionConfig } from 'payload'
import { pathsTo } from '@/project/within'
import { takeAcknowledgements } from './acknowledgements/takeAcknowledgements'
import { applyTransition } from './applyTransition'
import { assignCode } from './assignCode'
import { checkSubmission } from './checkSubmission'
import { fillIn } from './fillIn'
import { followLeadState } from './followLeadState'
import { guardWrites } from './guardWrites'
import { appendAfterChange, appendAfterDelete, appendForReferring } from './log/hooks'
import { checkDelete, checkUpdate, noteBases, tellTag } from './preconditions'
import { pruneSaves } from './pruneSaves'
import { checkWritten } from './shape/checkWritten'
import { keepLanguages, noteNameless } from './shape/keepLanguages'
import { noteRestore, ownRows } from './shape/ownRows'
import { validateShape } from './shape/validateShape'

/** Before Payload looks at a write, whatever is written: its values, and what it is based on. */
const JUDGED = [validateShape, checkWritten, noteRestore, noteNameless, noteBases]

/** The way of a write on a project, in order. One transaction holds all of it. */
export const PROJECT_HOOKS = {
  beforeOperation: [...JUDGED, guardWrites],
  beforeChange: [
    takeAcknowledgements,
    keepLanguages,
    ownRows,
    assignCode,
    fillIn,
    // Checks the precondition too, between the right to the entry and its stage.
    applyTransition,
  ],
  // Payload has stored the row or the version; a refusal undoes it.
  afterChange: [checkSubmission, followLeadState, pruneSaves, appendAfterChange],
  beforeDelete: [checkDelete],
  afterDelete: [appendAfterDelete],
  afterOperation: [tellTag],
} satisfies CollectionConfig['hooks']

/** Saves with what the form is based on. */
const SAVE_BASED = '/src/admin/actions/SaveBased#SaveBased'

/** A collection beside projects, with the same judgement around its own hooks. */
export function judged(collection: CollectionConfig): CollectionConfig {
  const { admin, hooks: own = {} } = collection
  const named = pathsTo(collection.slug)
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: { ...admin?.components?.edit, SaveButton: SAVE_BASED },
      },
    },
    hooks: {
      ...own,
      beforeOperation: [...JUDGED, ...(own.beforeOperation ?? [])],
      beforeValidate: [checkUpdate, ...(own.beforeValidate ?? [])],
      beforeChange: [keepLanguages, ownRows, ...(own.beforeChange ?? [])],
      afterChange: [
        ...(own.afterChange ?? []),
        // What projects name is part of their records.
        ...(named.length > 0 ? [appendForReferring(named)] : []),
      ],
      beforeDelete: [checkDelete, ...(own.beforeDelete ?? [])],
      afterOperation: [...(own.afterOperation ?? []), tellTag],
    },
  }
}
