import type { PayloadRequest } from 'payload'
import type { Actor } from '@/permissions'
import { appendToTrail } from '@/trail'
import { setting } from '@/settings'
import type { StoredStanding } from './readStanding'
import type { OwnPart } from './transitions'

/** Whether one person may do all steps, as in a secretariat of one: `ALLOW_SELF_APPROVAL=true`. */
function allowsSelfApproval(): boolean {
  return setting('ALLOW_SELF_APPROVAL')
}

/** What keeps the actor from approving the entry; nothing where one person may do all steps. */
export function ownPartOf(actor: Actor, stored: StoredStanding | null): OwnPart {
  return allowsSelfApproval() ? { submitted: false, edited: false } : partOf(actor, stored)
}

/** Notes in the trail that a person publishes her own entry, where the setting allows it. */
export async function noteSelfApproval(
  actor: Actor,
  stored: StoredStanding,
  row: string,
  req: PayloadRequest,
): Promise<void> {
  const details = partOf(actor, stored)
  if (!details.submitted && !details.edited) return
  await appendToTrail(req, {
    collection: 'projects',
    row,
    event: 'publishedOwnEntry',
    details: { ...details },
  })
}

function partOf(actor: Actor, stored: StoredStanding | null): OwnPart {
  if (actor.kind !== 'person' || !stored) return { submitted: false, edited: false }
  return {
    submitted: stored.submittedBy === actor.id,
    edited: stored.lastEditedBy === actor.id,
  }
}
