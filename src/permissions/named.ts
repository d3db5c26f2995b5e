import type { Access, FieldAccess, PayloadRequest } from 'payload'
import { actorOf } from './actor'
import type { Rule } from './rules'

export const nobody: Rule = () => false
export const anyone: Rule = () => true

/** Anyone signed in with a role. */
export const person: Rule = (actor) => actor.kind === 'person'

/** Whoever works on projects, or manages who does: everybody with a role but the Forum's organisers. */
export const staff: Rule = (actor) => actor.kind === 'person' && actor.role !== 'organiser'

export const organiser: Rule = (actor) => actor.kind === 'person' && actor.role === 'organiser'

/** Who runs the Forum: its organisers, and the secretariat. */
export const forumStaff: Rule = (actor) =>
  actor.kind === 'person' && (actor.role === 'organiser' || actor.role === 'secretariat')

export const secretariat: Rule = (actor) => actor.kind === 'person' && actor.role === 'secretariat'

export const administrator: Rule = (actor) =>
  actor.kind === 'person' && actor.role === 'administrator'

export const ministry: Rule = (actor) => actor.kind === 'person' && actor.role === 'ministry'

/** Rows whose `field` is the ministry's own state. */
export function ofOwnState(field: string): Rule {
  return (actor) =>
    actor.kind === 'person' && actor.role === 'ministry'
      ? { [field]: { equals: actor.state } }
      : false
}

/** Rows whose list `field` contains the ministry's own state. */
export function inOwnState(field: string): Rule {
  return (actor) =>
    actor.kind === 'person' && actor.role === 'ministry'
      ? { [field]: { in: [actor.state] } }
      : false
}

/** A user's own row in `users`. */
export const themselves: Rule = (actor) =>
  actor.kind === 'person' ? { id: { equals: actor.id } } : false

/** Turns a rule into Payload's collection access. */
export function access(rule: Rule): Access {
  return ({ req }: { req: PayloadRequest }) => rule(actorOf(req.user))
}

/**
 * Turns a rule into Payload's field access. Payload checks field access without a row when it
 * validates a filter, so a rule that returns a filter counts as a no.
 */
export function fieldAccess(rule: Rule): FieldAccess {
  return ({ req }) => rule(actorOf(req.user)) === true
}
