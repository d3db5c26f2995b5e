import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { queueTransactions } from './queue'

/**
 * MongoDB on a replica set: transactions need one, and Payload would silently do without.
 * Indexes are made before the first request, since a login must find its user by an index.
 */
export function mongodbDatabase(uri: string): DatabaseAdapterObj {
  const made = mongooseAdapter({
    url: uri,
    ensureIndexes: true,
    // As on SQLite: a row that is refused after it was written is undone by itself.
    bulkOperationsSingleTransaction: true,
    connectOptions: { retryWrites: true, w: 'majority', readConcernLevel: 'majority' },
  })
  return {
    ...made,
    init: (args) => {
      const adapter = made.init(args)
      const connect = adapter.connect?.bind(adapter)
      queueTransactions(adapter)
      adapter.connect = async (options) => {
        await connect?.(options)
        if ('transactionOptions' in adapter && adapter.transactionOptions === false) {
          throw new Error(
            'The catalogue needs transactions: name the replica set in DATABASE_URI (…?replicaSet=NAME).',
          )
        }
      }
      return adapter
    },
  }
}
