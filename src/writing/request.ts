import type { PayloadRequest } from 'payload'
import type { Actor } from '@/permissions'
import { TransitionRefused } from './transitionRefused'
import { isTransitionName, REQUESTABLE, TRANSITIONS, type TransitionName } from './transitions'

/** What the guard records about a request before Payload writes anything. No client can set it. */
export interface TransitionRequest {
  transition: TransitionName
  reason: string | null
  namedSubmittedAt: string | null
  /** Whether the request changes the entry itself, rather than only taking a step. */
  edits: boolean
}

/** The parts of a write that tell which transition it means. */
export interface Write {
  data: Record<string, unknown>
  draft: boolean
  isUpdate: boolean
}

/**
 * The transition that a write asks for: by name, by Payload's own Publish and Unpublish, else a
 * save. Throws TransitionRefused for an unknown name, and for an approver's write that does not say
 * whether it is a draft, because Payload would overwrite the public row.
 */
export function requestedTransition(
  { data, draft, isUpdate }: Write,
  actor: Actor,
): TransitionName {
  const { transition: named, _status: status } = data
  if (named !== undefined && named !== null && named !== '') {
    const asked = REQUESTABLE.find(({ name }) => name === named)
    if (asked) return asked.name
    const allowed = REQUESTABLE.map(({ name }) => name).join(', ')
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

/** Records the request on `req.context`, where later hooks find it. */
export function noteRequest(req: PayloadRequest, requested: TransitionRequest): void {
  Object.assign(req.context, requested)
}

/** The current transition of this request; null if there is none. */
export function transitionOf(req: PayloadRequest): TransitionName | null {
  const { transition } = req.context
  return typeof transition === 'string' && isTransitionName(transition) ? transition : null
}

/** Text that came with the request, as recorded by `noteRequest`. */
export function requestText(
  req: PayloadRequest,
  key: 'namedSubmittedAt' | 'reason',
): string | null {
  const text = req.context[key]
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
}

/** Whether the request edits the entry, as recorded by `noteRequest`. */
export function editsEntry(req: PayloadRequest): boolean {
  return req.context.edits === true
}

/** How the write is passed to Payload: as a draft version, or over the public row. */
export function payloadWrite(name: TransitionName): {
  draft: boolean
  _status: 'draft' | 'published'
} {
  const { writes } = TRANSITIONS[name]
  return { draft: writes === 'draft', _status: writes === 'published' ? 'published' : 'draft' }
}
