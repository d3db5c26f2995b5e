import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { copyPrepared, newDatabase, type PreparedCopy } from '../support/copy'
import { ENGINE } from '../support/engine'
import { startOwnMongodb } from '../support/mongodb/start.mjs'
import { testEnvironment } from '../support/prepared.mjs'
import { start } from '../support/start'
import { openStore } from '../support/store'

const SLOW_MACHINE = 120_000

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'catalogue-start-'))
})

afterAll(() => rm(folder, { recursive: true }))

/** A data folder that does not exist yet, and the variables that point to it. */
function emptyPlace(name: string) {
  const dataDir = path.join(folder, name, 'data')
  return { DATA_DIR: dataDir, MEDIA_DIR: path.join(folder, name, 'media'), PORT: '0' }
}

/** Expects a one-line message and a non-zero exit code; returns the line. */
async function refusal(env: Record<string, string>): Promise<string> {
  const { code, stderr } = await start(env).ended
  expect(code).toBe(1)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  return stderr.trimEnd()
}

describe('a start that cannot succeed reports the reason in one line and leaves no database', () => {
  test('port in use', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const place = emptyPlace('port')
    expect(await refusal({ ...place, PORT: String(port) })).toMatch(
      `Port ${port} on 127.0.0.1 is in use`,
    )
    other.close()
    expect(existsSync(path.join(place.DATA_DIR, 'catalogue.db'))).toBe(false)
  })

  test('a port that is not a number', async () => {
    expect(await refusal({ ...emptyPlace('number'), PORT: 'http' })).toMatch('PORT is "http"')
  })

  test('a host that is not of this machine', async () => {
    const env = { ...emptyPlace('host'), HOST: '192.0.2.1', PORT: '3999' }
    expect(await refusal(env)).toMatch('HOST=192.0.2.1 is not an address of this machine')
  })

  test.each([
    ['HOST', '0.0.0.0'],
    ['DATABASE_URI', 'mongodb://127.0.0.1:1/x?replicaSet=r'],
  ])('no secret with %s set', async (name, value) => {
    const place = emptyPlace('secret')
    expect(await refusal({ ...place, [name]: value, PAYLOAD_SECRET: '' })).toMatch(
      'PAYLOAD_SECRET is not set',
    )
    expect(existsSync(place.DATA_DIR)).toBe(false)
  })

  test('a database server out of reach', async () => {
    const env = { ...emptyPlace('away'), DATABASE_URI: 'mongodb://u:pw@127.0.0.1:1/x?replicaSet=r' }
    const line = await refusal(env)
    expect(line).toMatch('The database is out of reach')
    expect(line).not.toMatch('pw@')
  })

  test.each([
    ['DATABASE_URI', 'postgres://127.0.0.1/x', 'an address that starts with mongodb://'],
    ['SITE_URL', 'catalogue.example', 'a whole address such as https://catalogue.example'],
    ['TRUST_PROXY', 'yes', 'a whole number from 0 to 10'],
    ['ALLOW_SELF_APPROVAL', 'yes', 'true or false'],
  ])('an invalid %s', async (name, value, allowed) => {
    const line = await refusal({ ...emptyPlace('kind'), [name]: value })
    expect(line).toMatch(new RegExp(`^${name} is [^\n]*: give ${allowed}`, 'm'))
  })

  test('a file that is not a database stays unchanged', async () => {
    const place = emptyPlace('file')
    const file = path.join(place.DATA_DIR, 'catalogue.db')
    mkdirSync(place.DATA_DIR, { recursive: true })
    writeFileSync(file, 'a letter, saved under the wrong name\n'.repeat(100))
    expect(await refusal(place)).toMatch(`The database file ${file} cannot be used`)
    expect(readFileSync(file, 'utf8')).toMatch(/^a letter/)
  })
})

function refusesWithoutTransactions() {
  test('an address without a replica set', async () => {
    const env = { ...emptyPlace('nameless'), DATABASE_URI: newDatabase().replace(/\?.*/, '') }
    expect(await refusal(env)).toMatch('on a replica set: name it in DATABASE_URI')
  })

  test('a replica set of another name', async () => {
    const other = newDatabase().replace(/replicaSet=\w+/, 'replicaSet=another')
    const line = await refusal({ ...emptyPlace('other'), DATABASE_URI: other })
    expect(line).toMatch(/is in the replica set \w+ and not in another/)
  })

  test('a standalone server', async () => {
    const alone = await startOwnMongodb({ standalone: true })
    const DATABASE_URI = `${alone.uri}catalogue?replicaSet=set`
    const line = await refusal({ ...emptyPlace('alone'), DATABASE_URI })
    await alone.stop()
    expect(line).toMatch('is no member of a replica set')
  })
}

// The tests of the embedded engine have no MongoDB available.
if (ENGINE === 'mongodb') {
  describe('a MongoDB without transactions is refused in one line', refusesWithoutTransactions)
}

describe('on a prepared catalogue', () => {
  let copy: PreparedCopy
  let env: Record<string, string>

  beforeAll(async () => {
    copy = await copyPrepared()
    // With a database server the catalogue is assumed to serve others and requires a secret.
    const secret = ENGINE === 'mongodb' ? testEnvironment.PAYLOAD_SECRET : ''
    env = { ...copy.place, PORT: '0', PAYLOAD_SECRET: secret }
  })

  afterAll(() => copy.remove())

  /** Starts, stops cleanly, and returns the output. */
  async function startAndStop(): Promise<string> {
    const { serving, ended, child } = start(env)
    const printed = await serving
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
    return printed
  }

  async function digest(): Promise<string> {
    const store = openStore(copy.place)
    const made = await store.digest()
    await store.close()
    return made
  }

  test(
    'a further start shows the addresses, no password, and changes no data',
    async () => {
      const before = await digest()
      const printed = await startAndStop()
      expect(printed).toMatch(/Catalogue {2}http:\/\/127\.0\.0\.1:\d+\//)
      expect(printed).not.toMatch('password')
      expect(await digest()).toBe(before)
    },
    SLOW_MACHINE,
  )

  test(
    'a start restricts a database and files that every user of the machine could read',
    async () => {
      const database = path.join(copy.dataDir, 'catalogue.db')
      const media = copy.place.MEDIA_DIR
      const places = ENGINE === 'sqlite' ? [database, media] : [media]
      for (const place of places) chmodSync(place, 0o755)
      await startAndStop()
      const modes = places.map((place) => (statSync(place).mode & 0o777).toString(8))
      expect(modes).toEqual(ENGINE === 'sqlite' ? ['600', '700'] : ['700'])
    },
    SLOW_MACHINE,
  )

  test('the generated secret is readable only by its owner; none is generated if one is set', () => {
    const secret = path.join(copy.dataDir, 'secret')
    expect(existsSync(secret)).toBe(ENGINE === 'sqlite')
    if (ENGINE === 'mongodb') return
    expect(readFileSync(secret, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/)
    expect(statSync(secret).mode & 0o777).toBe(0o600)
  })

  test('a database newer than the code is refused', async () => {
    const store = openStore(copy.place)
    await store.insert('payload-migrations', { name: '29990101_000000_later', batch: 9 })
    await store.close()
    expect(await refusal(env)).toMatch('The database is newer than this code')
  })
})
