import type { Access } from 'payload'
import { actorOf } from '@/permissions'
import { transitionOf } from './request'

/**
 * Tells the admin, when it asks what a person may do, that a ministry may not change what it has
 * submitted: the form is then shown to be read only. A write is judged by its transition instead,
 * since recalling is allowed and a refused save deserves a better sentence than “not allowed”.
 */
export function frozenWhileSubmitted(update: Access): Access {
  return (args) => {
    const actor = actorOf(args.req.user)
    const { stage } = (args.data ?? {}) as { stage?: unknown }
    const isAsked = transitionOf(args.req) === null
    if (isAsked && stage === 'submitted' && actor.kind === 'person' && actor.role === 'ministry') {
      return false
    }
    return update(args)
  }
}
