import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { cp, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type DatabaseLocation, databaseLocation } from '@/database'
import { createPublicationsReader } from '@/publications'
import { readSeedProjects } from '@/operations/seed/files'
import { backUp } from '@/operations/transfer/backup'
import { openCatalogue } from '@/operations/transfer/copy/open'
import { compareSets } from '@/operations/transfer/copy/verify'
import type { Manifest } from '@/operations/transfer/manifest'
import { restore } from '@/operations/transfer/restore'
import { markUnfinished } from '@/operations/transfer/unfinished'
import { KNOWN_MIGRATIONS } from '@/operations/transfer/version'
import { newDatabase } from '../../support/copy'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ENGINE } from '../../support/engine'
import { namesIn } from '../../support/files'
import { plantEverything } from './everything'

/** Projects of the seed. */
const inSeed = readSeedProjects().length

let database: TestDatabase
let folder: string
let location: DatabaseLocation
let mediaDir: string
/** A complete backup. */
let backup: string

const log = (): void => undefined

beforeAll(async () => {
  database = await openTestDatabase()
  folder = await mkdtemp(path.join(tmpdir(), 'catalogue-backup-'))
  location = databaseLocation()
  mediaDir = process.env.MEDIA_DIR ?? ''
  await plantEverything(database.payload)
  backup = path.join(folder, 'backup')
  await backUp({ folder: backup, mediaDir, location, log })
})

afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

const manifestOf = (of: string) =>
  JSON.parse(readFileSync(path.join(of, 'manifest.json'), 'utf8')) as Manifest

/** An empty database and media folder. */
function fresh(name: string): { location: DatabaseLocation; mediaDir: string } {
  const data = path.join(folder, name)
  return {
    mediaDir: path.join(data, 'media'),
    location:
      ENGINE === 'mongodb'
        ? { engine: 'mongodb', uri: newDatabase() }
        : { engine: 'sqlite', file: path.join(data, 'catalogue.db') },
  }
}

/** A changed copy of the first backup. */
async function changed(name: string, change: (copy: string) => void): Promise<string> {
  const copy = path.join(folder, name)
  await cp(backup, copy, { recursive: true })
  change(copy)
  return copy
}

/** The refusal of an attempted restore, with nothing written. */
async function refusal(from: string, to = fresh(path.basename(from) + '-place')): Promise<string> {
  const answer = await restore({ folder: from, ...to, log }).then(
    () => 'restored',
    (error: unknown) => String(error),
  )
  expect(existsSync(to.mediaDir)).toBe(false)
  if (to.location.engine === 'sqlite') expect(existsSync(to.location.file)).toBe(false)
  return answer
}

describe('a backup', () => {
  test('describes itself, and its parts are readable only by their owner', () => {
    const { begun, database: parts, media, ...manifest } = manifestOf(backup)
    expect(manifest).toMatchObject({
      format: 1,
      engine: ENGINE,
      migrations: KNOWN_MIGRATIONS,
      seq: inSeed + 3,
      rows: { projects: inSeed + 2 },
    })
    expect(begun).toMatch(/^\d{4}-.*Z$/)
    expect(parts.length).toBeGreaterThan(0)
    expect(media.map((part) => part.path.split('/')[1])).toEqual(
      expect.arrayContaining(['documents', 'imports', 'pictures']),
    )
  })

  test('once restored equals its source, except for the epoch', async () => {
    const to = fresh('restored')
    await restore({ folder: backup, ...to, log })
    const restored = await openCatalogue(to.location)
    try {
      const compared = await compareSets(database.payload, restored)
      const other = compared.filter(({ equal }) => !equal).map(({ name }) => name)
      expect(other).toEqual(['registry'])
      const before = await createPublicationsReader(database.payload).head()
      const after = await createPublicationsReader(restored).head()
      expect(after.seq).toBe(before.seq)
      expect(after.epoch).toMatch(/^[0-9a-f-]{36}$/)
      expect(after.epoch).not.toBe(before.epoch)
    } finally {
      await restored.destroy()
    }
    for (const kind of ['pictures', 'documents', 'imports'] as const) {
      expect(namesIn(to.mediaDir, kind)).toEqual(namesIn(mediaDir, kind))
    }
    expect(namesIn(to.mediaDir, 'pictures').length).toBeGreaterThan(1)
  })

  test('contains no file without a row', async () => {
    writeFileSync(path.join(mediaDir, 'pictures', 'left-over.webp'), 'half of a picture')
    const into = path.join(folder, 'without')
    await backUp({ folder: into, mediaDir, location, log })
    expect(readdirSync(path.join(into, 'media/pictures'))).not.toContain('left-over.webp')
    await rm(path.join(mediaDir, 'pictures', 'left-over.webp'))
  })

  test('fails if a file of a row is missing', async () => {
    const [name = ''] = namesIn(mediaDir, 'pictures')
    const file = path.join(mediaDir, 'pictures', name)
    await rename(file, `${file}.away`)
    const into = path.join(folder, 'missing')
    await expect(backUp({ folder: into, mediaDir, location, log })).rejects.toThrow(
      `A row names the file pictures/${name}`,
    )
    expect(existsSync(into)).toBe(false)
    await rename(`${file}.away`, file)
  })

  test('does not go into a folder that is not empty', async () => {
    const before = readFileSync(path.join(backup, 'manifest.json'))
    await expect(backUp({ folder: backup, mediaDir, location, log })).rejects.toThrow(
      'is not empty',
    )
    expect(readFileSync(path.join(backup, 'manifest.json'))).toEqual(before)
  })
})

describe('refused before anything is written', () => {
  test('a part that was changed', async () => {
    const part = manifestOf(backup).database[0]?.path ?? ''
    const copy = await changed('altered', (at) => appendFileSync(path.join(at, part), 'x'))
    expect(await refusal(copy)).toMatch(`The backup is damaged: ${part} is not what was written`)
  })

  test('a missing file', async () => {
    const part = manifestOf(backup).media[0]?.path ?? ''
    const copy = path.join(folder, 'lost')
    await cp(backup, copy, { recursive: true })
    await rm(path.join(copy, part))
    expect(await refusal(copy)).toMatch(`The backup is damaged: ${part} is missing`)
  })

  const rewritten = (name: string, change: (manifest: Manifest) => object) =>
    changed(name, (at) =>
      writeFileSync(path.join(at, 'manifest.json'), JSON.stringify(change(manifestOf(at)))),
    )

  test('an interrupted backup, and a folder that is not one', async () => {
    const copy = path.join(folder, 'cut')
    await cp(backup, copy, { recursive: true })
    await rm(path.join(copy, 'manifest.json'))
    expect(await refusal(copy)).toMatch('is no backup')
    expect(await refusal(path.join(folder, 'nothing'))).toMatch('is no backup')
  })

  test('one of later code, another format, the other engine, or with a path outside its folder', async () => {
    const later = await rewritten('later', (one) => ({ ...one, migrations: ['29990101_000000_x'] }))
    expect(await refusal(later)).toMatch('The backup is newer than this code')
    const form = await rewritten('form', (one) => ({ ...one, format: 2 }))
    expect(await refusal(form)).toMatch('cannot be read (format')
    const engine = ENGINE === 'mongodb' ? 'sqlite' : 'mongodb'
    const other = await rewritten('other', (one) => ({ ...one, engine }))
    expect(await refusal(other)).toMatch('npm run db:copy')
    const outside = { path: '../outside', bytes: 1, sha256: '0'.repeat(64) }
    const out = await rewritten('out', (one) => ({ ...one, media: [outside] }))
    expect(await refusal(out)).toMatch('leads out of the folder')
  })

  test('a location that is not empty', async () => {
    await expect(restore({ folder: backup, mediaDir, location, log })).rejects.toThrow(
      'is not empty',
    )
  })

  test('another file under the same name', async () => {
    const part = manifestOf(backup).media[0]?.path ?? ''
    const to = fresh('taken')
    const file = path.join(to.mediaDir, path.relative('media', part))
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, 'another')
    await expect(restore({ folder: backup, ...to, log })).rejects.toThrow('is another file')
    expect(readFileSync(file, 'utf8')).toBe('another')
    await rm(file)
    await restore({ folder: backup, ...to, log })
    expect(existsSync(file)).toBe(true)
  })
})

if (ENGINE === 'mongodb') {
  test('a half-restored database is not backed up', async () => {
    const uri = newDatabase()
    await markUnfinished(uri, 'restore')
    const half: DatabaseLocation = { engine: 'mongodb', uri }
    await expect(
      backUp({ folder: path.join(folder, 'half'), mediaDir, location: half, log }),
    ).rejects.toThrow('holds a restore that did not end')
  })
}
