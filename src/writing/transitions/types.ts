import type { Actor } from '@/permissions'
import type { Stage } from '@/vocabulary'

export type TransitionName =
  | 'archive'
  | 'correct'
  | 'discard'
  | 'load'
  | 'publish'
  | 'recall'
  | 'reopen'
  | 'return'
  | 'save'
  | 'submit'
  | 'withdraw'

/**
 * The input of a transition: the newest version's stage, whether the project is public, and what
 * came with the request.
 */
export interface TransitionContext {
  actor: Actor
  /** ISO 8601 in UTC. */
  now: string
  from: Stage | null
  live: boolean
  reason: string | null
  /** `submittedAt` of the newest version, and as named by the request. */
  submittedAt: string | null
  namedSubmittedAt: string | null
  /** How the actor was involved in the entry so far; none if that makes no difference. */
  involvement: Involvement
}

/** Whether the actor submitted the newest version, and whether they were the last to edit it. */
export interface Involvement {
  submitted: boolean
  edited: boolean
}

/** What a transition writes on the project. */
interface Effect {
  stage: Stage
  lastVerified?: string
  origin?: 'ministry'
  returnReason?: string | null
  submittedAt?: string | null
  submittedBy?: string | null
}

/** What a user is asked before a step that others notice at once. */
export interface Question {
  heading: string
  body: string
  /** Label of a text that is required; absent if a yes is enough. */
  reason?: string
}

/** One step of the workflow, wherever the request comes from. */
export interface Transition {
  readonly name: TransitionName
  /** Label of its button. */
  readonly label: string
  /** Position of its button, from left to right and from quiet to decisive. */
  readonly order: number
  /** What the user is asked first; absent if others do not notice the step at once. */
  readonly question?: Question
  /** What the user reads when it is done. */
  readonly done: string
  readonly roles: readonly ('ministry' | 'secretariat' | 'system')[]
  /** Stages from which it may start; null is a project that is not stored yet. */
  readonly from: readonly (Stage | null)[]
  /** Only while the project is public, whatever the newest version's stage is. */
  readonly onlyLive?: boolean
  /** Taken at an address of its own: a request cannot name it, and sends no content along. */
  readonly ownRoute?: boolean
  /** How the write reaches Payload: over a draft version or the public row. */
  readonly writes: 'draft' | 'published' | 'unpublished'
  /** What is missing in the request, as field and sentence; null if nothing is. */
  readonly refuse?: (context: TransitionContext) => { path: string; message: string } | null
  readonly effect: (context: TransitionContext) => Effect
}
