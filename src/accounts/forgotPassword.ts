import { setTimeout as wait } from 'node:timers/promises'
import {
  addDataAndFileToRequest,
  APIError,
  type Endpoint,
  forgotPasswordOperation,
  type PayloadRequest,
} from 'payload'

/**
 * Every request is answered after this many milliseconds; the work for a known address continues in
 * the background.
 */
const RESPONSE_DELAY_MS = 1_000

/** Says nothing that is not true of every address. */
const MESSAGE =
  'If there is an account with this address, a link to set a new password is sent to it.'
const MISSING = 'Write the address of the account.'

/**
 * Responds in the same way and after the same time whether or not the account exists: a known
 * address takes longer to process, and the difference would reveal who has an account.
 */
export const forgotPassword: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const delay = wait(RESPONSE_DELAY_MS)
    await addDataAndFileToRequest(req)
    const email: unknown = req.data?.email
    if (typeof email !== 'string' || !email.trim()) {
      const errors = [{ message: MISSING, data: { errors: [{ path: 'email', message: MISSING }] } }]
      return Response.json({ errors }, { status: 400 })
    }
    await Promise.race([sendLink(email, req), delay])
    await delay
    return Response.json({ message: MESSAGE })
  },
}

/**
 * A refusal, such as for too many attempts, is the same for every address. A failed mail is only
 * logged.
 */
async function sendLink(email: string, req: PayloadRequest): Promise<void> {
  const collection = req.payload.collections.users
  try {
    // Payload's type requires a password, which is exactly what was forgotten.
    await forgotPasswordOperation({ collection, data: { email } as never, req })
  } catch (error) {
    if (error instanceof APIError && error.isPublic) throw error
    req.payload.logger.error({ err: error, msg: 'A link to set a new password was not sent.' })
  }
}
