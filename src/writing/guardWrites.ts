import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { actorOf } from '@/permissions'
import { TransitionRefused } from './transitionRefused'
import { noteRequest, payloadWrite, requestedTransition, transitionOf } from './request'

interface WriteArgs {
  data?: Record<string, unknown>
  draft?: boolean
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
  unpublishAllLocales?: unknown
}

/**
 * Turns every write on a project, wherever it comes from, into one transition before Payload
 * handles it. Whether the transition is allowed is decided later, against the stored row
 * (`applyTransition`).
 */
export const guardWrites: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation === 'restoreVersion') restoreAsDraft(args, req)
  if (operation !== 'create' && operation !== 'update') return args
  const write = args as WriteArgs
  const data = write.data ?? {}
  const transition = overrideAccess
    ? (transitionOf(req) ?? 'save')
    : requestedTransition(
        {
          data: write.unpublishAllLocales ? { ...data, _status: 'draft' } : data,
          draft: write.draft === true,
          isUpdate: operation === 'update',
        },
        actorOf(req.user),
      )
  if (transition === 'publish') refuseContent(data)
  noteRequest(req, {
    transition,
    reason: textOf(data.returnReason),
    namedSubmittedAt: textOf(data.submittedAt),
    edits: operation === 'create' || firstContentField(data) !== undefined,
  })
  const { _status, draft } = payloadWrite(transition)
  const fields = Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'transition'))
  // One status for all languages: a single language is never published by itself.
  return Object.assign(args, {
    data: { ...fields, _status },
    draft,
    publishAllLocales: undefined,
    publishSpecificLocale: undefined,
    unpublishAllLocales: undefined,
    // Someone who is still editing must not be made to publish a mistake.
    ...(transition === 'withdraw' && { overrideLock: true }),
  })
}

/** What a publishing request may contain besides the step; none of it is content of the entry. */
const ALLOWED_BESIDE_STEP = [
  'transition',
  'submittedAt',
  'returnReason',
  'stage',
  '_status',
  'id',
  'updatedAt',
]

/** The first field of the entry in a request; undefined if there is only a step. */
function firstContentField(data: Record<string, unknown>): string | undefined {
  return Object.keys(data).find(
    (name) => data[name] !== undefined && !ALLOWED_BESIDE_STEP.includes(name),
  )
}

/** What is approved is what was submitted and read: an approval must not publish anything new. */
function refuseContent(data: Record<string, unknown>): void {
  const given = firstContentField(data)
  if (given === undefined) return
  throw new TransitionRefused(
    400,
    given,
    'Publishing changes nothing: send the transition and submittedAt alone, and save changes first.',
  )
}

/**
 * An old version comes back as a draft, never published directly or written over the public row.
 * Over REST, `restoreRoute` ensures this for everybody.
 */
function restoreAsDraft(args: WriteArgs, req: PayloadRequest): void {
  if (args.draft !== true) {
    throw new TransitionRefused(
      400,
      'draft',
      'A version is restored as a draft: add draft=true. It passes review before it is public.',
    )
  }
  noteRequest(req, {
    transition: req.context.discards === true ? 'discard' : 'save',
    reason: null,
    namedSubmittedAt: null,
    edits: true,
  })
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
