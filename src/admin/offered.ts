import type { Actor } from '@/permissions'
import type { MemberState, Stage } from '@/vocabulary'
import { TRANSITIONS, type Transition, type TransitionContext } from '@/writing/transitions'

/** Where an entry stands now; `stage` is null for one that is not stored yet. */
export interface Standing {
  stage: Stage | null
  /** Whether the public sees the project. */
  live: boolean
  /** The lead state; undefined until one is chosen. */
  leadState?: MemberState
}

/** Whether the actor works on the entry: the secretariat and its own ministry do. */
export function worksOn(actor: Actor, { leadState, stage }: Standing): boolean {
  if (actor.kind !== 'person') return false
  if (actor.role === 'ministry') return stage === null || actor.state === leadState
  return actor.role === 'secretariat'
}

/** The transitions that the actor may take now: the buttons of the edit view. */
export function offeredTo(actor: Actor, standing: Standing): Transition[] {
  return Object.values(TRANSITIONS)
    .filter((transition) => isOffered(transition, actor, standing))
    .sort((one, other) => one.order - other.order)
}

function isOffered(transition: Transition, actor: Actor, standing: Standing): boolean {
  const { from, onlyLive, refuse, roles } = transition
  const { live, stage } = standing
  if (actor.kind !== 'person' || actor.role === 'administrator') return false
  if (!worksOn(actor, standing)) return false
  if (!roles.some((role) => role === actor.role) || !from.includes(stage)) return false
  if (onlyLive && !live) return false
  return !refuse?.(fullContext(actor, standing))
}

/** A request with everything it could need: if it is still refused, the step is not possible. */
function fullContext(actor: Actor, { live, stage }: Standing): TransitionContext {
  const given = 'given'
  return {
    actor,
    from: stage,
    live,
    now: '',
    reason: given,
    submittedAt: given,
    namedSubmittedAt: given,
    // Only the server knows who was involved: the button stays, and the refusal names the person.
    involvement: { submitted: false, edited: false },
  }
}
