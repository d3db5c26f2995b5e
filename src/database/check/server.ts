import { MongoClient } from 'mongodb'

/** Milliseconds: a server that is there answers at once, one that changes its primary in a few seconds. */
const TIMEOUT_MS = 5_000

const NAME_IT =
  'The catalogue needs transactions, which MongoDB has on a replica set: name it in DATABASE_URI (…?replicaSet=NAME).'

/** What a member says of itself. */
interface Hello {
  setName?: string
  msg?: string
}

/** Tries a MongoDB server. Throws, also when it is there but has no transactions. */
export async function checkServer(uri: string): Promise<void> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: TIMEOUT_MS })
  try {
    await client.connect()
    // With mongodb+srv the name may come from the DNS, so it is known only now.
    if (!client.options.replicaSet) throw new Error(NAME_IT)
    await client.db().command({ ping: 1 })
  } catch (error) {
    throw (await sayMember(client)) ?? error
  } finally {
    await client.close()
  }
}

/** Asks one of the servers itself: a set of another name looks like no server at all. */
async function sayMember({ options }: MongoClient): Promise<Error | undefined> {
  const { replicaSet } = options
  const [host] = options.hosts
  if (!replicaSet || !host) return undefined
  const address = host.toString()
  const single = new MongoClient(`mongodb://${address}/`, {
    directConnection: true,
    serverSelectionTimeoutMS: TIMEOUT_MS,
    tls: options.tls,
  })
  try {
    const { setName } = (await single.db('admin').command({ hello: 1 })) as Hello
    if (setName === replicaSet) return undefined
    return new Error(
      setName
        ? `${address} is in the replica set ${setName} and not in ${replicaSet}`
        : `${address} is no member of a replica set, and only there MongoDB has transactions`,
    )
  } catch {
    return undefined
  } finally {
    await single.close()
  }
}
