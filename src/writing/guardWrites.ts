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
 * Turns every write on a project, from whatever door, into one transition before Payload looks at
 * it. Whether the transition is allowed is decided later, against the stored row (`applyTransition`).
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
    edits: operation === 'create' || contentOf(data) !== undefined,
  })
  const { _status, draft } = payloadWrite(transition)
  const fields = Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'transition'))
  // One status for all languages: a single one is never published by itself.
  return Object.assign(args, {
    data: { ...fields, _status },
    draft,
    publishAllLocales: undefined,
    publishSpecificLocale: undefined,
    unpublishAllLocales: undefined,
    // Whoever is editing must not keep something wrong before the public.
    ...(transition === 'withdraw' && { overrideLock: true }),
  })
}

/** What may stand beside the step in a request that publishes: no part of the entry. */
const BESIDE = ['transition', 'submittedAt', 'returnReason', 'stage', '_status', 'id', 'updatedAt']

/** The first part of the entry that is given; undefined where only a step is. */
function contentOf(data: Record<string, unknown>): string | undefined {
  return Object.keys(data).find((name) => data[name] !== undefined && !BESIDE.includes(name))
}

/** What is approved is what was submitted and read: nothing new becomes public with the approval. */
function refuseContent(data: Record<string, unknown>): void {
  const given = contentOf(data)
  if (given === undefined) return
  throw new TransitionRefused(
    400,
    given,
    'Publishing changes nothing: send the transition and submittedAt alone, and save changes first.',
  )
}

/**
 * An old version comes back as a draft, never at once before the public or over the public row. Over
 * REST `restoreRoute` says so for everybody.
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
    transition: 'save',
    reason: null,
    namedSubmittedAt: null,
    edits: true,
  })
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
