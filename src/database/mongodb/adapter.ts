import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import { WriteConcern } from 'mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { completeVersions } from './completeVersions'
import { ensureForgetting } from './sessions'
import { ensureTurn, takeTurns } from './turn'

/** Milliseconds until a request is told that the server is away; a change of primary takes less. */
const SELECTION_TIMEOUT = 5_000

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
    // What was acknowledged has reached most members, and only that is read.
    connectOptions: {
      readConcernLevel: 'majority',
      readPreference: 'primary',
      retryWrites: true,
      serverSelectionTimeoutMS: SELECTION_TIMEOUT,
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
      takeTurns(adapter)
      completeVersions(adapter)
      adapter.connect = async (options) => {
        await connect?.(options)
        // `checkDatabase` says it better before; nothing may go on without transactions.
        if (!adapter.connection.getClient().options.replicaSet) {
          throw new Error('DATABASE_URI names no replica set: the catalogue needs transactions.')
        }
        await ensureTurn(adapter)
        await ensureForgetting(adapter)
      }
      return adapter
    },
  }
}
