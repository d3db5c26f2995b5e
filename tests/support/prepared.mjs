import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { inRoot } from '../../bin/steps/root.mjs'
import { runCommand } from '../../bin/steps/run.mjs'
import { longStep, stop } from '../../bin/steps/terminal.mjs'
import { sourcesHash } from '../../bin/steps/sources.mjs'
import { addressOf, drop, dump } from './mongodb/prepared.mjs'

const CACHE = inRoot('tests/.cache')

/** The environment of every test process. Empty values override the developer's .env file. */
export const testEnvironment = {
  PAYLOAD_SECRET: 'a secret for tests only, known to everyone',
  DATABASE_URI: '',
  HOST: '',
  NEXT_TELEMETRY_DISABLED: '1',
}

/**
 * Prepares one catalogue, as a first start does, and caches it until code or seed change: `data/`,
 * `media/` and `administrator.json` in a folder that every test copies. Workers find its path in
 * TEST_PREPARED.
 */
export async function ensurePrepared() {
  const folder = preparedFolder('sqlite')
  await once(folder, 'Preparing the database that tests copy', (making) => prepareInto(making))
  process.env.TEST_PREPARED = folder
}

/**
 * The same on MongoDB, with all documents in a file. Workers find its path in
 * TEST_PREPARED_MONGODB.
 */
export async function ensurePreparedOnMongodb(server) {
  const folder = preparedFolder('mongodb')
  await once(folder, 'Preparing the database that tests on MongoDB copy', async (making) => {
    const uri = addressOf(server, `prepared-${process.pid}`)
    await prepareInto(making, { DATABASE_URI: uri })
    await dump(uri, path.join(making, DOCUMENTS))
    await drop(uri)
  })
  process.env.TEST_PREPARED_MONGODB = folder
}

/** The file of a prepared folder with the documents for a MongoDB database. */
export const DOCUMENTS = 'documents.json'

function preparedFolder(engine) {
  return path.join(CACHE, `${sourcesHash('database').slice(0, 32)}-${engine}`)
}

async function once(folder, heading, make) {
  if (existsSync(folder)) return
  discardOlder(path.basename(folder))
  const making = `${folder}.${process.pid}`
  await longStep(heading, () => make(making))
  renameSync(making, folder)
}

function discardOlder(name) {
  if (!existsSync(CACHE)) return
  const [made] = name.split('-')
  const older = readdirSync(CACHE).filter((one) => !one.startsWith(made))
  for (const one of older) rmSync(path.join(CACHE, one), { recursive: true })
}

async function prepareInto(folder, env = {}) {
  mkdirSync(path.join(folder, 'data'), { recursive: true })
  mkdirSync(path.join(folder, 'media'))
  let administrator
  const code = await runCommand('prepare', [], {
    env: {
      ...testEnvironment,
      NODE_ENV: 'production',
      DATA_DIR: path.join(folder, 'data'),
      MEDIA_DIR: path.join(folder, 'media'),
      ...env,
    },
    onMessage: (message) => (administrator = message.administrator),
  })
  if (code !== 0 || !administrator) stop('The database for the tests could not be prepared.')
  writeFileSync(path.join(folder, 'administrator.json'), JSON.stringify(administrator))
}

/** The administrator of the prepared catalogue. */
function readAdministrator(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'administrator.json'), 'utf8'))
}
