import type { AfterErrorHook } from 'payload'

/**
 * Responds to an unreadable form with 400: Payload would respond with a 500. As long as the request
 * holds no data, its body has not been read.
 */
export const respondBadForm: AfterErrorHook = ({ error, req, result }) => {
  const { status } = error as { status?: number }
  const isForm = /^multipart\//i.test(req.headers?.get('content-type') ?? '')
  if (!result || !isForm || req.data !== undefined || (status ?? 500) < 500) return undefined
  const message = 'The form cannot be read: send multipart/form-data with a file and _payload.'
  return { status: 400, response: { errors: [{ message }] } }
}
