import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import { WriteConcern } from 'mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { completeVersions } from './completeVersions'
import { ensureSessionExpiry } from './sessions'
import { ensureTurnDocument, serialiseWrites } from './turn'

/**
 * Milliseconds until a request is told that the server is away; changing the primary takes less.
 */
const SELECTION_TIMEOUT_MS = 5_000

/**
 * MongoDB on a replica set: transactions need one, and Payload would silently go without. Indexes
 * are created before the first request, because a login looks up its user by an index.
 */
export function mongodbDatabase(uri: string): DatabaseAdapterObj {
  const made = mongooseAdapter({
    url: uri,
    ensureIndexes: true,
    // As on SQLite, a row that is refused after it was written is rolled back on its own.
    bulkOperationsSingleTransaction: true,
    // What was acknowledged has reached the majority of members, and only that is read.
    connectOptions: {
      readConcernLevel: 'majority',
      readPreference: 'primary',
      retryWrites: true,
      serverSelectionTimeoutMS: SELECTION_TIMEOUT_MS,
      w: 'majority',
    },
    transactionOptions: {
      readConcern: { level: 'snapshot' },
      writeConcern: new WriteConcern('majority'),
    },
  })
  return {
    ...made,
    init: (args) => {
      const adapter = made.init(args) as MongooseAdapter
      const connect = adapter.connect?.bind(adapter)
      serialiseWrites(adapter)
      completeVersions(adapter)
      adapter.connect = async (options) => {
        await connect?.(options)
        // `checkDatabase` explains it better and earlier; still, nothing may run without
        // transactions.
        if (!adapter.connection.getClient().options.replicaSet) {
          throw new Error('DATABASE_URI names no replica set: the catalogue needs transactions.')
        }
        await ensureTurnDocument(adapter)
        await ensureSessionExpiry(adapter)
      }
      return adapter
    },
  }
}
