import type { Actor } from '@/permissions'
import type { MemberState, Stage } from '@/vocabulary'
import { TRANSITIONS, type Transition, type TransitionContext } from '@/writing/transitions'

/** Where an entry stands now; `stage` is null for one that is not stored yet. */
export interface Standing {
  stage: Stage | null
  /** Whether the public sees the project. */
  live: boolean
  /** The state that leads it; undefined while none is chosen. */
  leadState?: MemberState
}

/** Whether the entry is the actor's to work on: the secretariat's, and its own ministry's. */
export function worksOn(actor: Actor, { leadState, stage }: Standing): boolean {
  if (actor.kind !== 'person') return false
  if (actor.role === 'ministry') return stage === null || actor.state === leadState
  return actor.role === 'secretariat'
}

/** What the actor may do with the entry now, by the transition table: the buttons of the edit view. */
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
  return !refuse?.(complete(actor, standing))
}

/** A request that brings along all that it can be asked for: what is still refused is not possible. */
function complete(actor: Actor, { live, stage }: Standing): TransitionContext {
  const given = 'given'
  return {
    actor,
    from: stage,
    live,
    now: '',
    reason: given,
    submittedAt: given,
    namedSubmittedAt: given,
    // The server says whose part it was: the button stays, and its refusal names the person.
    involvement: { submitted: false, edited: false },
  }
}
