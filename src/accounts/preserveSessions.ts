import { AuthenticationError, type BasePayload, type CollectionBeforeOperationHook } from 'payload'
import { AccountDeactivated } from './accountDeactivated'

/** How many sessions of one account may be open; beyond that the oldest end. */
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

/** Marks the request as a sign-in, for `preserveSessions`. */
export const markSignIn: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'login') req.context.signsIn = true
  return args
}

/**
 * Makes a sign-in add its session to the account as it is now. Payload writes back the whole
 * account as it was read before the password was checked: of two simultaneous sign-ins one lost its
 * session, and an account deactivated in the meantime became active again. Runs inside the
 * sign-in's transaction.
 */
export function preserveSessions({ db }: BasePayload): void {
  const update = db.updateOne.bind(db)
  db.updateOne = async (args) => {
    const { collection, data, id, req } = args
    const { sessions } = data as Account
    const fresh = sessions?.at(-1)
    if (collection !== 'users' || req?.context?.signsIn !== true || !id || !fresh) {
      return update(args)
    }
    req.context.signsIn = false
    const current = await db.findOne<Account & { id: string }>({
      collection,
      where: { id: { equals: id } },
      req,
    })
    if (current?.hash !== (data as Account).hash) throw new AuthenticationError(req.t)
    if (current?.active === false) throw new AccountDeactivated()
    const open = (current?.sessions ?? []).filter(
      ({ expiresAt }) => new Date(expiresAt) > new Date(),
    )
    return update({
      ...args,
      // Nothing but the sessions has changed.
      data: { sessions: [...open, fresh].slice(-MAX_SESSIONS), updatedAt: null },
    })
  }
}
