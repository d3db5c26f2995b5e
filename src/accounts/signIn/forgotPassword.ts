import { addDataAndFileToRequest, type Endpoint, forgotPasswordOperation } from 'payload'
import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds: answers come at whole multiples of it, far more than the work for a known address. */
const STEP_MS = 1_000

/** Says no more than is true of every address. */
const MESSAGE = 'The request was received.'
const MISSING = 'Write the address of the account.'

/**
 * Answers alike, and after the same time, whether there is an account or not: the work for a known
 * address is longer, and its time told who has one.
 */
export const forgotPassword: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const began = performance.now()
    await addDataAndFileToRequest(req)
    const email: unknown = req.data?.email
    if (typeof email !== 'string' || !email.trim()) {
      const errors = [{ message: MISSING, data: { errors: [{ path: 'email', message: MISSING }] } }]
      return Response.json({ errors }, { status: 400 })
    }
    const collection = req.payload.collections.users
    // Payload's type asks for a password, which is what was forgotten.
    await forgotPasswordOperation({ collection, data: { email } as never, req })
    const took = performance.now() - began
    await wait(Math.ceil(took / STEP_MS) * STEP_MS - took)
    return Response.json({ message: MESSAGE })
  },
}
