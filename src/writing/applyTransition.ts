import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { actorOf, type Actor } from '@/permissions'
import { checkPrecondition } from './preconditions'
import { labelOf, STAGES, STATES } from '@/vocabulary'
import { noteSelfApproval, restrictingInvolvement } from './duties'
import { readStanding, type StoredStanding } from './readStanding'
import { TransitionRefused } from './transitionRefused'
import { editsEntry, requestText, transitionOf } from './request'
import { TRANSITIONS, type TransitionContext, type Transition } from './transitions'

/**
 * Allows or refuses the current transition, judged by what is stored, and writes its effect. This
 * is the only place that sets `stage`.
 */
export const applyTransition: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const name = transitionOf(req)
  if (!name) throw new Error('A project was written past the workflow guard.')
  const transition = TRANSITIONS[name]
  const original = originalDoc as { id: string }
  const stored = operation === 'create' ? null : await readStanding(collection, original, req)
  const actor = actorOf(req.user)
  const context: TransitionContext = {
    actor,
    now: new Date().toISOString(),
    from: stored?.stage ?? null,
    live: stored?.live ?? false,
    reason: requestText(req, 'reason'),
    submittedAt: stored?.submittedAt ?? null,
    namedSubmittedAt: requestText(req, 'namedSubmittedAt'),
    involvement: restrictingInvolvement(actor, stored),
  }
  checkRole(transition, context.actor, req)
  checkLead(stored, context.actor)
  if (stored) await checkPrecondition(req, collection, original)
  checkStage(transition, context)
  const refusal = transition.refuse?.(context)
  if (refusal) throw new TransitionRefused(409, refusal.path, refusal.message)
  if (stored && name === 'publish') await noteSelfApproval(actor, stored, original.id, req)
  return { ...data, ...authorFields(actor, stored, req), ...transition.effect(context) }
}

/** Who stores this version and as what, and who stands behind the text that it has. */
function authorFields(actor: Actor, stored: StoredStanding | null, req: PayloadRequest) {
  const person = actor.kind === 'person' ? actor.id : null
  return {
    savedBy: person,
    savedAs: transitionOf(req),
    // A restored version has its own author fields, but what it says is now this person's text.
    submittedBy: stored?.submittedBy ?? null,
    lastEditedBy: editsEntry(req) ? person : (stored?.lastEditedBy ?? null),
  }
}

function checkRole({ label, roles }: Transition, actor: Actor, req: PayloadRequest): void {
  const role = actor.kind === 'person' ? actor.role : req.user ? null : 'system'
  if (role && roles.some((one) => one === role)) return
  throw new TransitionRefused(
    403,
    'transition',
    `“${label}” is for: ${roles.filter((one) => one !== 'system').join(', ')}.`,
  )
}

/**
 * A ministry works on the entries that its state leads according to the newest version. Payload's
 * own access also accepts the lead state of the public row, which would give a project that was
 * handed over two ministries.
 */
function checkLead(stored: StoredStanding | null, actor: Actor): void {
  if (actor.kind !== 'person' || actor.role !== 'ministry') return
  if (!stored || stored.leadState === actor.state) return
  const lead = labelOf(STATES, String(stored.leadState))
  throw new TransitionRefused(403, 'leadState', `This project is led by ${lead} now.`)
}

function checkStage({ from, label, onlyLive }: Transition, context: TransitionContext): void {
  if (onlyLive && !context.live) {
    throw new TransitionRefused(409, 'transition', `“${label}” needs a project that is public.`)
  }
  if (from.includes(context.from)) return
  const stage = context.from ? labelOf(STAGES, context.from) : 'not stored yet'
  const allowed = from.map((one) => (one ? labelOf(STAGES, one) : 'a new project')).join(', ')
  throw new TransitionRefused(
    409,
    'transition',
    `“${label}” is not possible here: the project's stage is “${stage}”. Possible from: ${allowed}.`,
  )
}
