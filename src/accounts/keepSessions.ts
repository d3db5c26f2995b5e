import { AuthenticationError, type BasePayload, type CollectionBeforeOperationHook } from 'payload'
import { AccountDeactivated } from './signInRefused'

/** Sessions of one account that stay open; of more the oldest end. */
const MAX_SESSIONS = 20

interface Session {
  id: string
  expiresAt: Date | string
}

interface Account {
  active?: boolean | null
  hash?: string | null
  sessions?: Session[] | null
}

/** Notes that the request signs in, for `keepSessions`. */
export const noteSignIn: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'login') req.context.signsIn = true
  return args
}

/**
 * Lets a sign-in add its session to the account as it is now. Payload writes back the whole account
 * as it was read before the password was checked: of two sign-ins at once one lost its session, and
 * an account that was deactivated meanwhile was switched on again. Inside the sign-in's transaction.
 */
export function keepSessions({ db }: BasePayload): void {
  const update = db.updateOne.bind(db)
  db.updateOne = async (args) => {
    const { collection, data, id, req } = args
    const { sessions } = data as Account
    const fresh = sessions?.at(-1)
    if (collection !== 'users' || req?.context?.signsIn !== true || !id || !fresh) {
      return update(args)
    }
    req.context.signsIn = false
    const now = await db.findOne<Account & { id: string }>({
      collection,
      where: { id: { equals: id } },
      req,
    })
    if (now?.hash !== (data as Account).hash) throw new AuthenticationError(req.t)
    if (now?.active === false) throw new AccountDeactivated()
    const open = (now?.sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt) > new Date())
    return update({
      ...args,
      // Nothing of the account changed but its sessions.
      data: { sessions: [...open, fresh].slice(-MAX_SESSIONS), updatedAt: null },
    })
  }
}
