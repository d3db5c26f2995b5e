// Saves a filled catalogue of a release on both engines, and its responses: `node
// tests/support/releases/keep.mjs NAME FOLDER`, with the release's own code in FOLDER. A backup
// that exists already stays as it is; only its responses are recorded again.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findMongodb } from '../mongodb/find.mjs'
import { addressOf, drop } from '../mongodb/prepared.mjs'
import { startMongodb } from '../mongodb/start.mjs'
import { askForAll } from './answers/all.mjs'
import { fill } from './fill/index.mjs'
import { isSaved, saveAnswers, saveBackup, unpackBackup } from './saved.mjs'
import { redact } from './redact.mjs'
import { release } from './release.mjs'

const [name, folder] = process.argv.slice(2)
if (!name || !folder) throw new Error('Say NAME and FOLDER, such as: keep.mjs 0.1.0 ../release')
const source = await findMongodb()
if (!source) throw new Error('No MongoDB can be had: set TEST_MONGODB_URI.')

const { run, serve } = release(path.resolve(folder))
const work = mkdtempSync(path.join(tmpdir(), 'catalogue-keep-'))
const mongodb = await startMongodb(source)
try {
  for (const engine of ['sqlite', 'mongodb']) {
    if (!isSaved(name, engine)) await inPlace(engine, 'filled', makeBackup)
    await inPlace(engine, 'restored', answer)
  }
} finally {
  await mongodb.stop()
  rmSync(work, { recursive: true })
}

/** Runs `act` with an empty database and media folder. */
async function inPlace(engine, use, act) {
  const at = path.join(work, `${engine}-${use}`)
  mkdirSync(at)
  const uri = engine === 'mongodb' ? addressOf(mongodb.uris[0], `keep-${process.pid}-${use}`) : ''
  const backup = path.join(at, 'backup')
  await act(engine, backup, {
    DATA_DIR: path.join(at, 'data'),
    MEDIA_DIR: path.join(at, 'media'),
    DATABASE_URI: uri,
  })
  if (uri) await drop(uri)
}

async function makeBackup(engine, backup, place) {
  const server = await serve(place)
  const toRedact = await fill(server.origin, server.administrator)
  await server.stop()
  await redact(place, toRedact)
  await run('backup', [backup], place)
  saveBackup(name, engine, backup)
}

/** The release's responses from its own backup, once restored. */
async function answer(engine, backup, place) {
  unpackBackup(name, engine, backup)
  await run('restore', [backup], place)
  const server = await serve(place)
  saveAnswers(name, engine, await askForAll(server.origin))
  await server.stop()
}
