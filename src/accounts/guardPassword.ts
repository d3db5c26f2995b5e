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
 * Judges each password that is set: by an administrator, by the person herself, and by a link. Who
 * changes her own gives the present one, so that a screen left open is not an account given away.
 */
export const guardPassword: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  // One request of GraphQL may hold several changes.
  Object.assign(req.context, { gavePresentPassword: false, setsPassword: false })
  const { data, id } = args as Write
  if (!data) return args
  const { currentPassword, ...rest } = data
  if (isEmpty(data.password)) return Object.assign(args, { data: rest })
  // By a filter, one password would become that of several people.
  if (operation === 'update' && !id) refuse('password', 'Set passwords one by one.')
  const account = operation === 'create' ? null : await accountOf(operation, { data, id }, req)
  const email = typeof data.email === 'string' ? data.email : account?.email
  const problem = passwordProblem(data.password, email)
  if (problem) refuse('password', problem)
  const isOwn = operation === 'update' && req.user?.id === id
  if (isOwn && !overrideAccess) await askForPresent(account, currentPassword, req)
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

async function askForPresent(
  account: Account | null,
  present: unknown,
  req: PayloadRequest,
): Promise<void> {
  if (typeof present !== 'string' || present === '') {
    refuse('currentPassword', 'Give your present password to set a new one.')
    return
  }
  // Hashing takes a moment: the transaction, still empty, lets other writers pass meanwhile.
  if (req.transactionID) await commitTransaction(req)
  const matches = await passwordMatches(present, account ?? {})
  await initTransaction(req)
  if (!matches) refuse('currentPassword', 'This is not your present password.')
  // A right one is no guess: `src/limits` takes the try back.
  req.context.gavePresentPassword = true
}

/** The sentence is the error's own message: the admin shows no more than that. */
function refuse(path: string, message: string): void {
  throw new APIError(message, 400, { errors: [{ path, message }] }, true)
}
