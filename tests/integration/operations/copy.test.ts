import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { type DatabaseLocation, databaseLocation } from '@/database'
import { createPublicationsReader } from '@/publications'
import { readSeedProjects } from '@/operations/seed/files'
import { copyCatalogue } from '@/operations/transfer/copy'
import { openCatalogue } from '@/operations/transfer/copy/open'
import { type SetComparison, compareSets } from '@/operations/transfer/copy/verify'
import { markUnfinished } from '@/operations/transfer/unfinished'
import { newDatabase } from '../../support/copy'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ENGINE } from '../../support/engine'
import { plantEverything } from './everything'

/** Projects of the seed. */
const inSeed = readSeedProjects().length

let database: TestDatabase
let folder: string
let source: DatabaseLocation
/** The project with several versions. */
let seeded: string

beforeAll(async () => {
  database = await openTestDatabase()
  folder = await mkdtemp(path.join(tmpdir(), 'catalogue-transfer-'))
  source = databaseLocation()
  seeded = await plantEverything(database.payload)
})

afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

const file = (name: string): DatabaseLocation => ({
  engine: 'sqlite',
  file: path.join(folder, name, 'catalogue.db'),
})

/** Copies, and returns the log lines. */
async function copy(from: DatabaseLocation, to: DatabaseLocation): Promise<string[]> {
  const log: string[] = []
  await copyCatalogue({ from, to, log: (line) => log.push(line) })
  return log
}

async function withCatalogue<T>(location: DatabaseLocation, ask: (payload: Payload) => Promise<T>) {
  const payload = await openCatalogue(location)
  try {
    return await ask(payload)
  } finally {
    await payload.destroy()
  }
}

const differing = (compared: SetComparison[]) =>
  compared.filter(({ equal }) => !equal).map(({ name }) => name)

/** On MongoDB there and back; for the embedded database to another file. */
const WAY: [string, () => DatabaseLocation][] =
  ENGINE === 'mongodb'
    ? [
        ['a file', () => file('one')],
        ['a server', () => ({ engine: 'mongodb', uri: newDatabase() })],
        ['a file again', () => file('two')],
      ]
    : [['another file', () => file('one')]]

let last: DatabaseLocation

describe('everything stored', () => {
  test.each(WAY)('is copied to %s, and each copy is verified', async (_name, make) => {
    const target = make()
    const log = await copy(last ?? source, target)
    expect(log.filter((line) => line.includes('DIFFERS'))).toEqual([])
    expect(log).toContain(`  projects: ${inSeed + 2}`)
    last = target
  })

  test('and the last copy equals the first source, with nothing empty by mistake', async () => {
    // Copies do not support globals.
    expect(database.payload.config.globals).toEqual([])
    const compared = await withCatalogue(last, (target) => compareSets(database.payload, target))
    expect(differing(compared)).toEqual([])
    const rows = Object.fromEntries(compared.map(({ name, rows: [, there] }) => [name, there]))
    expect(rows).toMatchObject({
      projects: inSeed + 2,
      media: 1,
      documents: 1,
      users: 3,
      publications: inSeed + 3,
      'payload-preferences': 1,
    })
    expect(rows['projects, versions']).toBeGreaterThan(153)
  })

  test('is unchanged: epoch and number of the log, a draft, texts, a password, null inside JSON', async () => {
    await withCatalogue(last, async (target) => {
      const { payload } = database
      expect(await createPublicationsReader(target).head()).toEqual(
        await createPublicationsReader(payload).head(),
      )
      const look = async (one: Payload) => {
        const { title, summary, updatedAt } = await one.findByID({
          collection: 'projects',
          id: seeded,
          locale: 'all',
          depth: 0,
          draft: true,
          overrideAccess: true,
        })
        const { docs } = await one.find({ collection: 'payload-preferences', overrideAccess: true })
        return {
          title,
          summary: (summary as unknown as { en: string }).en,
          updatedAt,
          preferences: docs[0]?.value,
        }
      }
      const there = await look(target)
      expect(there).toEqual(await look(payload))
      expect(there).toMatchObject({
        title: {
          en: expect.stringMatching(/^Tonle Sap Port/),
          km: 'កំពង់ផែទន្លេសាប',
          vi: 'Cảng Tonle Sap',
        },
        summary: 'A river port, twice as large.',
        preferences: { columns: [], sort: null, limit: 25 },
      })
      const login = {
        email: database.administrator.email,
        password: database.administrator.password,
      }
      const { user } = await target.login({ collection: 'users', data: login })
      expect(user).toMatchObject({ role: 'administrator' })
    })
  })

  test('differences are reported by name', async () => {
    await withCatalogue(last, async (target) => {
      const { docs } = await target.db.find<{ id: string }>({ collection: 'projects', limit: 1 })
      const id = docs[0]?.id ?? ''
      await target.db.updateOne({
        collection: 'projects',
        id,
        data: { title: { en: 'Another title', ms: 'Tajuk lain' } },
      })
      await target.db.deleteMany({ collection: 'registry', where: { key: { equals: 'seed' } } })
      // The login above left its session only in the copy.
      expect(differing(await compareSets(database.payload, target))).toEqual([
        'projects',
        'users',
        'registry',
      ])
    })
  })
})

describe('refused in one line, with nothing changed', () => {
  test('a target that is not empty', async () => {
    const before = await withCatalogue(last, (target) => compareSets(target, target))
    await expect(copy(source, last)).rejects.toThrow('is not empty')
    expect(await withCatalogue(last, (target) => compareSets(target, target))).toEqual(before)
  })

  test('a log left next to a missing file', async () => {
    mkdirSync(path.join(folder, 'left', 'catalogue.db-wal'), { recursive: true })
    await expect(copy(source, file('left'))).rejects.toThrow('is not empty')
  })

  test('the same location', async () => {
    await expect(copy(source, source)).rejects.toThrow('the same place')
  })

  test('a missing source', async () => {
    await expect(copy(file('nowhere'), file('target'))).rejects.toThrow('There is no catalogue')
    expect(existsSync(path.join(folder, 'target'))).toBe(false)
  })

  test('a source newer than the code', async () => {
    const stamp = { name: '29990101_000000_later', batch: 9 }
    const { db } = database.payload
    const { id } = (await db.create({ collection: 'payload-migrations', data: stamp })) as {
      id: string
    }
    try {
      await expect(copy(source, file('target'))).rejects.toThrow('newer than this code')
      expect(existsSync(path.join(folder, 'target'))).toBe(false)
    } finally {
      await db.deleteMany({ collection: 'payload-migrations', where: { id: { equals: id } } })
    }
  })
})

test('a copy during which the source changed is refused, and no file appears', async () => {
  const { payload } = database
  const lines: string[] = []
  const log = (line: string) => {
    lines.push(line)
    if (line !== 'Comparing') return
    // The response is not awaited: the comparison starts with projects and takes longer.
    void payload.db.create({
      collection: 'registry',
      data: { id: 'meanwhile', key: 'meanwhile', n: 1 },
    })
  }
  const target = file('meanwhile')
  await expect(copyCatalogue({ from: source, to: target, log })).rejects.toThrow(
    'The copy differs from its source in registry: the target must not be used',
  )
  expect(readdirSync(path.join(folder, 'meanwhile'))).toEqual([])
})

if (ENGINE === 'mongodb') {
  test('a half-copied database is reported as such', async () => {
    const uri = newDatabase()
    await markUnfinished(uri, 'copy')
    const half: DatabaseLocation = { engine: 'mongodb', uri }
    await expect(copy(half, file('target'))).rejects.toThrow('holds a copy that did not end')
    await expect(copy(source, half)).rejects.toThrow('is not empty')
  })
}
