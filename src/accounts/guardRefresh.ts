import { Forbidden, type CollectionBeforeOperationHook } from 'payload'
import { AccountDeactivated } from './accountDeactivated'

interface Account {
  id: string
  active?: boolean | null
  sessions?: { id: string }[] | null
}

/**
 * Refuses to extend a session that has ended in the meantime, or one of a deactivated account. Runs
 * inside the refresh's transaction: Payload assumes that the session exists and fails where it is
 * gone.
 */
export const guardRefresh: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'refresh' || !req.user) return args
  const account = await req.payload.db.findOne<Account>({
    collection: 'users',
    where: { id: { equals: req.user.id } },
    req,
  })
  if (account?.active === false) throw new AccountDeactivated()
  const { _sid } = req.user as { _sid?: string }
  if (!account?.sessions?.some(({ id }) => id === _sid)) throw new Forbidden(req.t)
  return args
}
