import { commitTransaction, type CollectionBeforeOperationHook } from 'payload'

/**
 * Payload notes the time of a forgotten password outside the transaction that it has just begun:
 * with one writer, that write would wait for its own transaction. The transaction is still empty
 * here, so it ends before.
 */
export const commitBeforeForgotPassword: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation === 'forgotPassword' && req.transactionID) await commitTransaction(req)
  return args
}
