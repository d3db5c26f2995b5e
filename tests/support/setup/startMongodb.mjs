import { findMongodb } from '../mongodb/find.mjs'
import { startMongodb } from '../mongodb/start.mjs'

/** Servers of this run, for the set-up of each kind of test: started once. */
let running

/** Starts MongoDB; TEST_MONGODB_SERVERS tells the workers where. Returns the address of one. */
export async function ensureMongodb() {
  running ??= start()
  return (await running).uris[0]
}

async function start() {
  const source = await findMongodb()
  // `npm test` skips these tests if there is no MongoDB; running jest directly reports an error.
  if (!source) throw new Error('No MongoDB can be had for these tests: set TEST_MONGODB_URI.')
  const started = await startMongodb(source)
  process.env.TEST_MONGODB_SERVERS = started.uris.join(' ')
  return started
}

/** jest's globalTeardown. */
export default async function stopMongodb() {
  const ending = running
  running = undefined
  await (await ending)?.stop()
}
