import type { Access, FieldAccess, PayloadRequest } from 'payload'
import { actorOf } from './actor'
import type { Rule } from './rules'

export const nobody: Rule = () => false
export const anyone: Rule = () => true

/** Anybody who signed in with a role. */
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

/** Rows whose list `field` holds the ministry's own state. */
export function inOwnState(field: string): Rule {
  return (actor) =>
    actor.kind === 'person' && actor.role === 'ministry'
      ? { [field]: { in: [actor.state] } }
      : false
}

/** A person's own row in `users`. */
export const themselves: Rule = (actor) =>
  actor.kind === 'person' ? { id: { equals: actor.id } } : false

/** A rule as Payload's collection access. */
export function access(rule: Rule): Access {
  return ({ req }: { req: PayloadRequest }) => rule(actorOf(req.user))
}

/**
 * A rule as Payload's field access. Field access is asked without a row when a filter is checked,
 * so a rule that answers with a filter counts as no.
 */
export function fieldAccess(rule: Rule): FieldAccess {
  return ({ req }) => rule(actorOf(req.user)) === true
}
