import { setTimeout as wait } from 'node:timers/promises'
import {
  addDataAndFileToRequest,
  APIError,
  type Endpoint,
  forgotPasswordOperation,
  type PayloadRequest,
} from 'payload'

/** Milliseconds after which every request is answered; the work for a known address goes on after it. */
const ANSWER_MS = 1_000

/** Says no more than is true of every address. */
const MESSAGE =
  'If there is an account with this address, a link to set a new password is sent to it.'
const MISSING = 'Write the address of the account.'

/**
 * Answers alike, and after the same time, whether there is an account or not: the work for a known
 * address is longer, and its time told who has one.
 */
export const forgotPassword: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const answerAt = wait(ANSWER_MS)
    await addDataAndFileToRequest(req)
    const email: unknown = req.data?.email
    if (typeof email !== 'string' || !email.trim()) {
      const errors = [{ message: MISSING, data: { errors: [{ path: 'email', message: MISSING }] } }]
      return Response.json({ errors }, { status: 400 })
    }
    await Promise.race([sendLink(email, req), answerAt])
    await answerAt
    return Response.json({ message: MESSAGE })
  },
}

/** A refusal, as of too many tries, is the same for every address. A failed mail is told to the log alone. */
async function sendLink(email: string, req: PayloadRequest): Promise<void> {
  const collection = req.payload.collections.users
  try {
    // Payload's type asks for a password, which is what was forgotten.
    await forgotPasswordOperation({ collection, data: { email } as never, req })
  } catch (error) {
    if (error instanceof APIError && error.isPublic) throw error
    req.payload.logger.error({ err: error, msg: 'A link to set a new password was not sent.' })
  }
}
