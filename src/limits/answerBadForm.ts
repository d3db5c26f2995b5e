import type { AfterErrorHook } from 'payload'

/**
 * Answers a form that cannot be read as the client's mistake: Payload answers it with a fault of the
 * server. The body was not read while the request holds no data.
 */
export const answerBadForm: AfterErrorHook = ({ error, req, result }) => {
  const { status } = error as { status?: number }
  const isForm = /^multipart\//i.test(req.headers?.get('content-type') ?? '')
  if (!result || !isForm || req.data !== undefined || (status ?? 500) < 500) return undefined
  const message = 'The form cannot be read: send multipart/form-data with a file and _payload.'
  return { status: 400, response: { errors: [{ message }] } }
}
