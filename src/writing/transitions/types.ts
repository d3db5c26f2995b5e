import type { Actor } from '@/permissions'
import type { Stage } from '@/vocabulary'

export type TransitionName =
  'archive' | 'load' | 'publish' | 'recall' | 'reopen' | 'return' | 'save' | 'submit' | 'withdraw'

/** What a transition is given: the newest version's stage, whether the public sees the project, what came with the request. */
export interface TransitionContext {
  actor: Actor
  /** ISO 8601 in UTC. */
  now: string
  from: Stage | null
  live: boolean
  reason: string | null
  /** `submittedAt` of the newest version, and as the request names it. */
  submittedAt: string | null
  namedSubmittedAt: string | null
  /** What the actor did to the entry that she now works on; none where that makes no difference. */
  ownPart: OwnPart
}

/** Whether the actor handed the newest version in, and whether she was the last to edit it. */
export interface OwnPart {
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

/** What a person is asked before a step that others notice at once. */
export interface Question {
  heading: string
  body: string
  /** Label of the text that must be given; none where a yes is enough. */
  reason?: string
}

/** One step of the workflow, wherever the request comes in. */
export interface Transition {
  readonly name: TransitionName
  /** What a person reads on its button. */
  readonly label: string
  /** Where its button stands: from quiet to decisive, as they stand from left to right. */
  readonly order: number
  /** What a person is asked first; none where others do not notice the step at once. */
  readonly question?: Question
  /** What a person reads once it is done. */
  readonly done: string
  readonly roles: readonly ('ministry' | 'secretariat' | 'system')[]
  /** Stages it may start from; null is a project that is not stored yet. */
  readonly from: readonly (Stage | null)[]
  /** Only while the public sees the project, whatever the newest version's stage is. */
  readonly onlyLive?: boolean
  /** How the write reaches Payload: over a draft version or the public row. */
  readonly writes: 'draft' | 'published' | 'unpublished'
  /** What is missing in the request, as field and sentence; null when nothing is. */
  readonly refuse?: (context: TransitionContext) => { path: string; message: string } | null
  readonly effect: (context: TransitionContext) => Effect
}
