import type { PayloadRequest } from 'payload'
import type { Actor } from '@/permissions'
import { TransitionRefused } from './transitionRefused'
import { isTransitionName, NAMEABLE, TRANSITIONS, type TransitionName } from './transitions'

/** What the guard notes about a request before Payload writes anything. No client can set it. */
export interface Requested {
  transition: TransitionName
  reason: string | null
  namedSubmittedAt: string | null
  /** Whether anything of the entry itself is given, rather than a step alone. */
  edits: boolean
}

/** The parts of a write that say which transition it means. */
export interface Write {
  data: Record<string, unknown>
  draft: boolean
  isUpdate: boolean
}

/**
 * The transition that a write asks for: by name, by Payload's own Publish and Unpublish, else a
 * save. Throws TransitionRefused for an unknown name, and for an approver's write that leaves open
 * whether it is a draft: Payload would rewrite the public row.
 */
export function requestedTransition(
  { data, draft, isUpdate }: Write,
  actor: Actor,
): TransitionName {
  const { transition: named, _status: status } = data
  if (named !== undefined && named !== null && named !== '') {
    if (typeof named === 'string' && isTransitionName(named) && named !== 'load') return named
    const allowed = NAMEABLE.map(({ name }) => name).join(', ')
    throw new TransitionRefused(400, 'transition', `Unknown transition. Allowed: ${allowed}.`)
  }
  if (status === 'published') return 'publish'
  const approver = actor.kind === 'person' && actor.role === 'secretariat'
  if (!isUpdate || draft || !approver) return 'save'
  if (status === 'draft') return 'withdraw'
  throw new TransitionRefused(
    400,
    'transition',
    'Say what this write is: ?draft=true to save a draft, or a transition in the body.',
  )
}

/** Notes the request on `req.context`, where the hooks that run later find it. */
export function noteRequest(req: PayloadRequest, requested: Requested): void {
  Object.assign(req.context, requested)
}

/** The transition that is under way in this request; null outside one. */
export function transitionOf(req: PayloadRequest): TransitionName | null {
  const { transition } = req.context
  return typeof transition === 'string' && isTransitionName(transition) ? transition : null
}

/** Text that came with the request, as `noteRequest` left it. */
export function notedText(req: PayloadRequest, key: 'namedSubmittedAt' | 'reason'): string | null {
  const text = req.context[key]
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
}

/** Whether the request edits the entry, as `noteRequest` left it. */
export function editsEntry(req: PayloadRequest): boolean {
  return req.context.edits === true
}

/** How Payload is told: as a draft version, or over the public row. */
export function payloadWrite(name: TransitionName): {
  draft: boolean
  _status: 'draft' | 'published'
} {
  const { writes } = TRANSITIONS[name]
  return { draft: writes === 'draft', _status: writes === 'published' ? 'published' : 'draft' }
}
