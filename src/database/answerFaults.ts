import type { AfterErrorHook, AfterErrorResult } from 'payload'
import { isAway, isConflict } from './mongodb/faults'
import { WriterBusy } from './mutex'

/** Seconds after which a client should ask again. */
const RETRY_AFTER = '2'

const AWAY = 'The database cannot be reached at the moment. Please try again.'

/**
 * Answers what the database could not do now with 503 and when to ask again: Payload answers it as
 * a fault, and a client would not know that trying again helps. Of a write that met another one
 * nothing was stored.
 */
export const answerFaults: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const message = saying(error)
  if (message === undefined) return answerMiscast(error, graphqlResult)
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('retry-after', RETRY_AFTER)
  const name = 'Unavailable'
  if (!graphqlResult) return { status: 503, response: { errors: [{ message, name }] } }
  const extensions = { name, statusCode: 503 }
  return { graphqlResult: { ...graphqlResult, message, extensions } }
}

/** A value that MongoDB's driver cannot make what its field is, such as an id with a comma. */
function answerMiscast(
  error: Error,
  graphqlResult: Parameters<AfterErrorHook>[0]['graphqlResult'],
): AfterErrorResult {
  const cause = graphqlResult ? innerOf(error) : error
  if (!(cause instanceof Error) || cause.name !== 'CastError') return undefined
  const { path } = cause as Error & { path?: string }
  const message = `${path === '_id' ? 'id' : (path ?? 'A field')}: the value is of another type than the field.`
  const name = 'QueryError'
  if (!graphqlResult) return { status: 400, response: { errors: [{ message, name }] } }
  return { graphqlResult: { ...graphqlResult, message, extensions: { name, statusCode: 400 } } }
}

function saying(error: Error): string | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = innerOf(cause)) {
    // By name as well: the pages' bundle has this class a second time.
    if (cause.name === 'WriterBusy') return cause.message
    if (isConflict(cause)) return new WriterBusy().message
    if (isAway(cause)) return AWAY
  }
  return undefined
}

function innerOf(error: Error): unknown {
  return error.cause ?? (error as { originalError?: unknown }).originalError
}
