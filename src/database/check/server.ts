import { MongoClient } from 'mongodb'

/**
 * In milliseconds. A running server answers at once, and one that is changing its primary within a
 * few seconds.
 */
const TIMEOUT_MS = 5_000

const NEEDS_REPLICA_SET =
  'The catalogue needs transactions, which MongoDB has on a replica set: name it in DATABASE_URI (…?replicaSet=NAME).'

/** What a member reports about itself. */
interface Hello {
  setName?: string
  msg?: string
}

/**
 * Tries to reach a MongoDB server. Also throws when the server is there but has no transactions.
 */
export async function checkServer(uri: string): Promise<void> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: TIMEOUT_MS })
  try {
    await client.connect()
    // With mongodb+srv the name may come from DNS, so it is only known now.
    if (!client.options.replicaSet) throw new Error(NEEDS_REPLICA_SET)
    await client.db().command({ ping: 1 })
  } catch (error) {
    throw (await explainMember(client)) ?? error
  } finally {
    await client.close()
  }
}

/**
 * Asks one of the servers directly, because a replica set of another name looks like no server at
 * all.
 */
async function explainMember({ options }: MongoClient): Promise<Error | undefined> {
  const { replicaSet } = options
  const [host] = options.hosts
  if (!replicaSet || !host) return undefined
  const address = host.toString()
  const direct = new MongoClient(`mongodb://${address}/`, {
    directConnection: true,
    serverSelectionTimeoutMS: TIMEOUT_MS,
    tls: options.tls,
  })
  try {
    const { setName } = (await direct.db('admin').command({ hello: 1 })) as Hello
    if (setName === replicaSet) return undefined
    return new Error(
      setName
        ? `${address} is in the replica set ${setName} and not in ${replicaSet}`
        : `${address} is no member of a replica set, and only there MongoDB has transactions`,
    )
  } catch {
    return undefined
  } finally {
    await direct.close()
  }
}
