import type { AfterErrorHook } from 'payload'

/**
 * Logs what fails behind GraphQL. Payload knows one name for all errors there, so that its own
 * logging would write a stack for each misspelt query, or nothing for a fault.
 */
export const logFaults: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const status: unknown = graphqlResult?.extensions?.statusCode
  if (typeof status === 'number' && status >= 500) req.payload.logger.error({ err: error })
}
