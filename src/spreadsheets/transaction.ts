import type { Payload } from 'payload'

/** Runs `work` in a transaction that is committed only with `keep`, and never if it throws. */
export async function inTransaction<Result>(
  { db }: Payload,
  work: (transactionID: string | number) => Promise<Result>,
  keep = true,
): Promise<Result> {
  const transactionID = await db.beginTransaction()
  if (transactionID === null) throw new Error('The database has no transactions.')
  let result: Result
  try {
    result = await work(transactionID)
  } catch (error) {
    await db.rollbackTransaction(transactionID)
    throw error
  }
  await (keep ? db.commitTransaction(transactionID) : db.rollbackTransaction(transactionID))
  return result
}
