import type { TypedUser } from 'payload'
import { isRole, isMemberState, type MemberState, type Role } from '@/vocabulary'

/** Who is acting: a signed-in person with a role, or a stranger. A ministry acts for one state. */
export type Actor =
  | { kind: 'stranger' }
  | { kind: 'person'; id: string; role: Exclude<Role, 'ministry'> }
  | { kind: 'person'; id: string; role: 'ministry'; state: MemberState }

const STRANGER: Actor = { kind: 'stranger' }

/**
 * Reads the role of a request's user, and is the only place that does. A user of another
 * collection, a deactivated user, one without a known role and a ministry user without a state all
 * count as strangers.
 */
export function actorOf(user: TypedUser | null | undefined): Actor {
  if (user?.collection !== 'users' || user.active === false) return STRANGER
  const { id, role, state } = user
  if (typeof role !== 'string' || !isRole(role)) return STRANGER
  if (role !== 'ministry') return { kind: 'person', id, role }
  return typeof state === 'string' && isMemberState(state)
    ? { kind: 'person', id, role, state }
    : STRANGER
}
