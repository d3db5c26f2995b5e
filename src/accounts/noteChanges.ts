import type { CollectionAfterChangeHook, CollectionAfterLoginHook, PayloadRequest } from 'payload'
import { appendToTrail } from '@/trail'
import type { TrailEvent } from '@/vocabulary'
import type { Account } from './guardChanges'

/** Records in the trail what changed in an account, in the transaction of the change. */
export const noteChanges: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const account = doc as Account
  for (const { details, event } of eventsOf(operation, previousDoc as Account, account)) {
    await appendToTrail(req, { collection: 'users', row: account.id, event, details })
  }
  await notePassword(account.id, req)
}

/**
 * The same for a password set through a reset link: Payload signs the user in and commits only
 * afterwards.
 */
export const noteReset: CollectionAfterLoginHook<{ id: string }> = ({ req, user }) =>
  notePassword(user.id, req)

async function notePassword(row: string, req: PayloadRequest): Promise<void> {
  if (req.context.setsPassword !== true) return
  req.context.setsPassword = false
  await appendToTrail(req, { collection: 'users', row, event: 'passwordSet' })
}

interface AccountEvent {
  event: TrailEvent
  details?: Record<string, unknown>
}

/** Never an address or a name: trail rows are kept for good. */
function eventsOf(operation: 'create' | 'update', before: Account, after: Account): AccountEvent[] {
  if (operation === 'create') {
    return [{ event: 'accountCreated', details: { role: after.role, state: after.state ?? null } }]
  }
  const changed = (name: 'email' | 'role' | 'state') =>
    (before[name] ?? null) !== (after[name] ?? null)
  const fromTo = (name: 'role' | 'state') => ({
    from: before[name] ?? null,
    to: after[name] ?? null,
  })
  const wasActive = before.active !== false
  const isActive = after.active !== false
  return [
    ...(changed('role') ? [{ event: 'roleChanged' as const, details: fromTo('role') }] : []),
    ...(changed('state') ? [{ event: 'stateChanged' as const, details: fromTo('state') }] : []),
    ...(changed('email') ? [{ event: 'emailChanged' as const }] : []),
    ...(wasActive && !isActive ? [{ event: 'accountDeactivated' as const }] : []),
    ...(!wasActive && isActive ? [{ event: 'accountReactivated' as const }] : []),
  ]
}
