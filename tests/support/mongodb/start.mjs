import { findOwnMongodb } from './find.mjs'
import { ensureSecantus, startSecantus } from './secantus.mjs'

/** Number of jest workers: one SecantusDB serves one of them well, but two badly. */
const WORKERS = 2

/**
 * Starts what `findMongodb` found.
 * @param {import('./find.mjs').Source} source
 * @returns {Promise<{ uris: string[], stop: () => Promise<void> }>} addresses to be shared out among the workers
 */
export async function startMongodb({ command, kind }) {
  if (kind === 'given') return { uris: [process.env.TEST_MONGODB_URI], stop: async () => {} }
  if (kind === 'secantus') {
    const program = await ensureSecantus(command)
    const servers = []
    for (let at = 0; at < WORKERS; at += 1) servers.push(await startSecantus(program))
    return {
      uris: servers.map(({ uri }) => uri),
      stop: async () => void (await Promise.all(servers.map((server) => server.stop()))),
    }
  }
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  const set = await MongoMemoryReplSet.create({
    binary: binaryOf({ command, kind }),
    replSet: { count: 1, name: 'tests', storageEngine: 'wiredTiger' },
  })
  return { uris: [set.getUri()], stop: async () => void (await set.stop()) }
}

/**
 * A server for one test, which may kill and restart it on the same folder and port.
 * @param {{ folder?: string, port?: number, standalone?: boolean }} options
 * @returns {Promise<{ uri: string, port: number, kill: () => Promise<void>, stop: () => Promise<void> }>}
 */
export async function startOwnMongodb(options) {
  const source = await findOwnMongodb()
  if (!source) throw new Error('No MongoDB can be started for this test.')
  if (source.kind === 'secantus') {
    return startSecantus(await ensureSecantus(source.command), options)
  }
  const { MongoMemoryServer } = await import('mongodb-memory-server-core')
  const { folder, port, standalone } = options
  const server = await MongoMemoryServer.create({
    binary: binaryOf(source),
    instance: {
      storageEngine: 'wiredTiger',
      ...(folder && { dbPath: folder }),
      ...(port && { port }),
      ...(!standalone && { replSet: 'tests' }),
    },
  })
  const bound = server.instanceInfo.port
  if (!standalone) await ensureInitiated(bound)
  const stop = async () => void (await server.stop({ doCleanup: false }))
  const uri = `mongodb://127.0.0.1:${bound}/${standalone ? '' : '?replicaSet=tests'}`
  return {
    uri,
    port: bound,
    kill: async () => {
      server.instanceInfo.instance.mongodProcess.kill('SIGKILL')
      await stop()
    },
    stop,
  }
}

function binaryOf({ command, kind }) {
  return kind === 'mongod' ? { systemBinary: command } : {}
}

async function ensureInitiated(port) {
  const { MongoClient } = await import('mongodb')
  const client = await MongoClient.connect(`mongodb://127.0.0.1:${port}/?directConnection=true`)
  const members = [{ _id: 0, host: `127.0.0.1:${port}` }]
  const alreadyInitialized = 23
  await client
    .db('admin')
    .command({ replSetInitiate: { _id: 'tests', members } })
    .catch((error) => {
      if (error.code !== alreadyInitialized) throw error
    })
  await client.close()
}
