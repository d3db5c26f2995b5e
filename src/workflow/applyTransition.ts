import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { actorOf, type Actor } from '@/permissions'
import { labelOf, STAGES, type Stage } from '@/vocabulary'
import { TransitionRefused } from './refused'
import { notedText, transitionOf } from './request'
import { TRANSITIONS, type Occasion, type Transition } from './transitions'

interface Stored {
  id: string
  stage?: Stage
  submittedAt?: string | null
}

/**
 * Allows or refuses the transition under way against what is stored, and writes its effect. The
 * one place that sets `stage`.
 */
export const applyTransition: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const name = transitionOf(req)
  if (!name) throw new Error('A project was written past the workflow guard.')
  const transition = TRANSITIONS[name]
  const stored = operation === 'create' ? null : (originalDoc as Stored)
  const occasion: Occasion = {
    actor: actorOf(req.user),
    now: new Date().toISOString(),
    from: stored ? (stored.stage ?? 'draft') : null,
    live: stored ? await isLive(stored.id, req) : false,
    reason: notedText(req, 'reason'),
    submittedAt: stored?.submittedAt ?? null,
    namedSubmittedAt: notedText(req, 'namedSubmittedAt'),
  }
  checkRole(transition, occasion.actor, req)
  checkStage(transition, occasion)
  const refusal = transition.refuse?.(occasion)
  if (refusal) throw new TransitionRefused(409, refusal.path, refusal.message)
  return { ...data, ...transition.effect(occasion) }
}

function checkRole({ label, roles }: Transition, actor: Actor, req: PayloadRequest): void {
  const role = actor.kind === 'person' ? actor.role : req.user ? null : 'system'
  if (role && role !== 'administrator' && roles.includes(role)) return
  throw new TransitionRefused(
    403,
    'transition',
    `“${label}” is for: ${roles.filter((one) => one !== 'system').join(', ')}.`,
  )
}

function checkStage({ from, label, onlyLive }: Transition, occasion: Occasion): void {
  if (onlyLive && !occasion.live) {
    throw new TransitionRefused(409, 'transition', `“${label}” needs a project that is public.`)
  }
  if (from.includes(occasion.from)) return
  const stage = occasion.from ? labelOf(STAGES, occasion.from) : 'not stored yet'
  const allowed = from.map((one) => (one ? labelOf(STAGES, one) : 'a new project')).join(', ')
  throw new TransitionRefused(
    409,
    'transition',
    `“${label}” is not possible here: the project's stage is “${stage}”. Possible from: ${allowed}.`,
  )
}

/** Whether the public sees the project now: its base row, not its newest version. */
async function isLive(id: string, req: PayloadRequest): Promise<boolean> {
  const row = await req.payload.db.findOne<{ _status?: string; id: string }>({
    collection: 'projects',
    where: { id: { equals: id } },
    req,
  })
  return row?._status === 'published'
}
