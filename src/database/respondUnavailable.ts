import type { AfterErrorHook, AfterErrorResult } from 'payload'
import { isUnreachable, isConflict } from './mongodb/errors'
import { WriterBusy } from './mutex'

/** Seconds after which a client should try again. */
const RETRY_AFTER_SECONDS = '2'

const UNREACHABLE = 'The database cannot be reached at the moment. Please try again.'

/**
 * Turns what the database cannot do right now into a 503 with a time to retry. Payload would
 * respond with a 500, and a client would not know that trying again helps. A write that conflicted
 * with another one stored nothing.
 */
export const respondUnavailable: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const message = unavailableMessage(error)
  if (message === undefined) return respondTypeMismatch(error, graphqlResult)
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('retry-after', RETRY_AFTER_SECONDS)
  const name = 'Unavailable'
  if (!graphqlResult) return { status: 503, response: { errors: [{ message, name }] } }
  const extensions = { name, statusCode: 503 }
  return { graphqlResult: { ...graphqlResult, message, extensions } }
}

/** A value that MongoDB's driver cannot convert to its field's type, such as an id with a comma. */
function respondTypeMismatch(
  error: Error,
  graphqlResult: Parameters<AfterErrorHook>[0]['graphqlResult'],
): AfterErrorResult {
  const cause = graphqlResult ? causeOf(error) : error
  if (!(cause instanceof Error) || cause.name !== 'CastError') return undefined
  const { path } = cause as Error & { path?: string }
  const message = `${path === '_id' ? 'id' : (path ?? 'A field')}: the value is of another type than the field.`
  const name = 'QueryError'
  if (!graphqlResult) return { status: 400, response: { errors: [{ message, name }] } }
  return { graphqlResult: { ...graphqlResult, message, extensions: { name, statusCode: 400 } } }
}

function unavailableMessage(error: Error): string | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = causeOf(cause)) {
    // By name as well, because the bundle of the pages contains this class a second time.
    if (cause.name === 'WriterBusy') return cause.message
    if (isConflict(cause)) return new WriterBusy().message
    if (isUnreachable(cause)) return UNREACHABLE
  }
  return undefined
}

function causeOf(error: Error): unknown {
  return error.cause ?? (error as { originalError?: unknown }).originalError
}
