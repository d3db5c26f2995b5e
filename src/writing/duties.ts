import type { PayloadRequest } from 'payload'
import type { Actor } from '@/permissions'
import { appendToTrail } from '@/trail'
import { setting } from '@/settings'
import type { StoredStanding } from './readStanding'
import type { Involvement } from './transitions'

/** Whether one person may do all steps, as in a secretariat of one: `ALLOW_SELF_APPROVAL=true`. */
function allowsSelfApproval(): boolean {
  return setting('ALLOW_SELF_APPROVAL')
}

/** What keeps the actor from approving the entry; nothing where one person may do all steps. */
export function restrictingInvolvement(actor: Actor, stored: StoredStanding | null): Involvement {
  return allowsSelfApproval() ? { submitted: false, edited: false } : involvementOf(actor, stored)
}

/** Records in the trail that someone publishes their own entry, where the setting allows it. */
export async function noteSelfApproval(
  actor: Actor,
  stored: StoredStanding,
  row: string,
  req: PayloadRequest,
): Promise<void> {
  const details = involvementOf(actor, stored)
  if (!details.submitted && !details.edited) return
  await appendToTrail(req, {
    collection: 'projects',
    row,
    event: 'publishedOwnEntry',
    details: { ...details },
  })
}

function involvementOf(actor: Actor, stored: StoredStanding | null): Involvement {
  if (actor.kind !== 'person' || !stored) return { submitted: false, edited: false }
  return {
    submitted: stored.submittedBy === actor.id,
    edited: stored.lastEditedBy === actor.id,
  }
}
