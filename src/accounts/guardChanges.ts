import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'

export interface Account {
  id: string
  active?: boolean | null
  email?: string | null
  role?: string | null
  state?: string | null
}

/**
 * A change of an account that would let users raise their own rights, or leave nobody to manage
 * accounts.
 */
class AccountChangeRefused extends APIError {
  constructor(status: 403 | 409, path: string, message: string) {
    super(message, status, { errors: [{ message, path }] }, true)
    this.name = 'AccountChangeRefused'
  }
}

/** What an account may do, which its owner never decides. */
const NEVER_BY_ONESELF = ['role', 'state', 'active'] as const

/**
 * Nobody changes their own role or state or whether their own account is active, and at least one
 * active administrator always remains. Runs inside the write's transaction, so that two
 * administrators who deactivate each other at the same moment leave one. A deactivated account
 * loses its sessions.
 */
export const guardChanges: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return data
  const before = originalDoc as Account
  const after: Account = { ...before, ...(data as Partial<Account>) }
  const own = NEVER_BY_ONESELF.find((name) => (before[name] ?? null) !== (after[name] ?? null))
  if (own && req.user?.id === before.id) {
    throw new AccountChangeRefused(
      403,
      own,
      'Nobody changes this of her own account: ask another administrator.',
    )
  }
  if (isActiveAdministrator(before) && !isActiveAdministrator(after))
    await keepOneAdministrator(before.id, req)
  const isDeactivated = before.active !== false && after.active === false
  return isDeactivated ? { ...data, sessions: [] } : data
}

function isActiveAdministrator({ active, role }: Account): boolean {
  return role === 'administrator' && active !== false
}

async function keepOneAdministrator(id: string, req: PayloadRequest): Promise<void> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'users',
    where: {
      and: [
        { role: { equals: 'administrator' } },
        { active: { not_equals: false } },
        { id: { not_equals: id } },
      ],
    },
    req,
  })
  if (totalDocs > 0) return
  throw new AccountChangeRefused(
    409,
    'role',
    'This is the last active administrator: make another one first.',
  )
}
