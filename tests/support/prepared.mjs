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
import { runProgram } from '../../bin/steps/run.mjs'
import { longStep, stop } from '../../bin/steps/say.mjs'
import { hashOf, sourcesHash } from '../../bin/steps/sources.mjs'

const CACHE = inRoot('tests/.cache')

/** What every test process is given. Empty values keep a .env file of the developer out. */
export const testEnvironment = {
  PAYLOAD_SECRET: 'a secret for tests only, known to everyone',
  DATABASE_URI: '',
  HOST: '',
  NEXT_TELEMETRY_DISABLED: '1',
}

/**
 * Prepares one catalogue, as a first start does, and keeps it until code or seed change: `data/`,
 * `media/` and `administrator.json` in a folder that every test copies from. Its path stands in
 * TEST_PREPARED for the workers.
 */
export async function ensurePrepared() {
  const folder = path.join(CACHE, hashOf(['seed']).slice(0, 8) + sourcesHash().slice(0, 24))
  if (!existsSync(folder)) {
    discardOlder()
    await longStep('Preparing the database that tests copy', () => prepareInto(folder))
  }
  process.env.TEST_PREPARED = folder
}

function discardOlder() {
  if (!existsSync(CACHE)) return
  for (const name of readdirSync(CACHE)) rmSync(path.join(CACHE, name), { recursive: true })
}

async function prepareInto(folder) {
  const making = `${folder}.${process.pid}`
  mkdirSync(path.join(making, 'data'), { recursive: true })
  mkdirSync(path.join(making, 'media'))
  let administrator
  const code = await runProgram('prepare.mjs', [], {
    env: {
      ...testEnvironment,
      NODE_ENV: 'production',
      DATA_DIR: path.join(making, 'data'),
      MEDIA_DIR: path.join(making, 'media'),
    },
    onMessage: (message) => (administrator = message.administrator),
  })
  if (code !== 0 || !administrator) stop('The database for the tests could not be prepared.')
  writeFileSync(path.join(making, 'administrator.json'), JSON.stringify(administrator))
  renameSync(making, folder)
}

/** The administrator of the prepared catalogue. */
export function readAdministrator(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'administrator.json'), 'utf8'))
}
