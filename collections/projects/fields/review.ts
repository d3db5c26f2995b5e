import type { Field } from 'payload'
import { fieldAccess, nobody, staff } from '@/permissions'
import { STAGES } from '@/vocabulary'
import { oneOf } from '../../fields'

/** Written by the workflow's transitions only, read by staff only. */
const WORKFLOW_ONLY = {
  create: fieldAccess(nobody),
  read: fieldAccess(staff),
  update: fieldAccess(nobody),
}

/** Where the entry stands between ministry, secretariat and public. */
export const review: Field[] = [
  oneOf('stage', STAGES, {
    label: 'Stage',
    required: true,
    defaultValue: 'draft',
    index: true,
    access: WORKFLOW_ONLY,
    admin: { position: 'sidebar', readOnly: true },
  }),
  {
    name: 'returnReason',
    type: 'textarea',
    label: 'Requested changes',
    maxLength: 2000,
    access: { create: fieldAccess(nobody), read: fieldAccess(staff), update: fieldAccess(nobody) },
    // Shown in the notice above the form.
    admin: { hidden: true },
  },
  {
    name: 'submittedAt',
    type: 'text',
    label: 'Submitted',
    access: WORKFLOW_ONLY,
    // The notice above the form tells it in words.
    admin: { hidden: true },
  },
  {
    name: 'submittedBy',
    type: 'relationship',
    relationTo: 'users',
    maxDepth: 0,
    access: WORKFLOW_ONLY,
    admin: { hidden: true },
  },
  // Who changed the content of the entry; of a submission, whose text is reviewed.
  {
    name: 'lastEditedBy',
    type: 'relationship',
    relationTo: 'users',
    maxDepth: 0,
    access: WORKFLOW_ONLY,
    admin: { hidden: true },
  },
  // For each version: who stored it, and by which transition. Empty if the system did, and in
  // versions from before these fields.
  {
    name: 'savedBy',
    type: 'relationship',
    relationTo: 'users',
    maxDepth: 0,
    access: WORKFLOW_ONLY,
    admin: { hidden: true },
  },
  {
    name: 'savedAs',
    type: 'text',
    maxLength: 20,
    access: WORKFLOW_ONLY,
    admin: { hidden: true },
  },
]
