import { commitTransaction, type CollectionBeforeOperationHook } from 'payload'

/**
 * Payload stores the time of a forgotten password outside the transaction that it has just begun:
 * with a single writer, that write would wait for its own transaction. The transaction is still
 * empty here, so it is ended first.
 */
export const commitBeforeForgotPassword: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation === 'forgotPassword' && req.transactionID) await commitTransaction(req)
  return args
}
