import type { AfterErrorHook } from 'payload'

/**
 * Logs failures behind GraphQL. There, Payload knows all errors by one name, so that its own
 * logging would write a stack trace for every misspelt query or nothing for a real failure.
 */
export const logGraphqlErrors: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const status: unknown = graphqlResult?.extensions?.statusCode
  if (typeof status === 'number' && status >= 500) req.payload.logger.error({ err: error })
}
