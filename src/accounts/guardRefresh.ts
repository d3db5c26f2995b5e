import { Forbidden, type CollectionBeforeOperationHook } from 'payload'
import { AccountDeactivated } from './signInRefused'

interface Account {
  id: string
  active?: boolean | null
  sessions?: { id: string }[] | null
}

/**
 * Refuses to lengthen a session that ended meanwhile, or of an account that was switched off. Inside
 * the refresh's transaction: Payload takes the session for granted and fails where it is gone.
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
