import {
  APIError,
  commitTransaction,
  initTransaction,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type Where,
} from 'payload'
import { passwordMatches } from './passwordMatches'
import { passwordProblem } from './passwordRule'

interface Account {
  id: string
  email?: string
  hash?: string
  salt?: string
}

interface Write {
  id?: string
  data?: { currentPassword?: unknown; email?: unknown; password?: unknown; token?: unknown }
}

/**
 * Checks every new password, whether set by an administrator, by the users themselves or through a
 * reset link. Users who change their own must give the current one, so that an unlocked screen does
 * not give the account away.
 */
export const guardPassword: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  // One GraphQL request may contain several changes.
  Object.assign(req.context, { gaveCurrentPassword: false, setsPassword: false })
  const { data, id } = args as Write
  if (!data) return args
  const { currentPassword, ...rest } = data
  if (isEmpty(data.password)) return Object.assign(args, { data: rest })
  // An update by filter would give several people the same password.
  if (operation === 'update' && !id) refuse('password', 'Set passwords one by one.')
  const account = operation === 'create' ? null : await accountOf(operation, { data, id }, req)
  const email = typeof data.email === 'string' ? data.email : account?.email
  const problem = passwordProblem(data.password, email)
  if (problem) refuse('password', problem)
  const isOwn = operation === 'update' && req.user?.id === id
  if (isOwn && !overrideAccess) await requireCurrentPassword(account, currentPassword, req)
  req.context.setsPassword = true
  return Object.assign(args, { data: rest })
}

function isEmpty(password: unknown): boolean {
  return password === undefined || password === null || password === ''
}

async function accountOf(
  operation: 'resetPassword' | 'update',
  { data, id }: Write,
  req: PayloadRequest,
): Promise<Account | null> {
  if (operation === 'resetPassword' && typeof data?.token !== 'string') return null
  const where: Where =
    operation === 'update'
      ? { id: { equals: id } }
      : { resetPasswordToken: { equals: data?.token } }
  return req.payload.db.findOne<Account>({ collection: 'users', where, req })
}

async function requireCurrentPassword(
  account: Account | null,
  current: unknown,
  req: PayloadRequest,
): Promise<void> {
  if (typeof current !== 'string' || current === '') {
    refuse('currentPassword', 'Give your present password to set a new one.')
    return
  }
  // Hashing takes a moment. The transaction is still empty, so it is ended to let other writers go
  // ahead.
  if (req.transactionID) await commitTransaction(req)
  const matches = await passwordMatches(current, account ?? {})
  await initTransaction(req)
  if (!matches) refuse('currentPassword', 'This is not your present password.')
  // A correct password is not a guess: `src/limits` gives the attempt back.
  req.context.gaveCurrentPassword = true
}

/** The sentence is the error's own message, because the admin shows nothing else. */
function refuse(path: string, message: string): void {
  throw new APIError(message, 400, { errors: [{ path, message }] }, true)
}
