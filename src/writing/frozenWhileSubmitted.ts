import type { Access } from 'payload'
import { actorOf } from '@/permissions'
import { transitionOf } from './request'

/**
 * Tells the admin, when it asks what a user may do, that a ministry may not change what it has
 * submitted, so that the form is shown read-only. A write is judged by its transition instead,
 * since recalling is allowed and a refused save deserves a better message than “not allowed”.
 */
export function frozenWhileSubmitted(update: Access): Access {
  return (args) => {
    const actor = actorOf(args.req.user)
    const { stage } = (args.data ?? {}) as { stage?: unknown }
    const isAdminQuestion = transitionOf(args.req) === null
    if (
      isAdminQuestion &&
      stage === 'submitted' &&
      actor.kind === 'person' &&
      actor.role === 'ministry'
    ) {
      return false
    }
    return update(args)
  }
}
