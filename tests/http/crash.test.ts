import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ORPHANS_FOLDER } from '@/operations/prepare/orphanedFiles'
import { runCommand } from '../../bin/steps/run.mjs'
import { loadUntilCut, type Written } from '../support/crash/load'
import { ENGINE } from '../support/engine'
import { namesIn, type Stored } from '../support/files'
import { startOwnMongodb } from '../support/mongodb/start.mjs'
import { testEnvironment } from '../support/prepared.mjs'
import { chooseRuns, chooseSeed, numbersFrom } from '../support/randomness'
import { changesAfter } from '../support/sequence/look'
import { startTestServer, type TestServer } from '../support/server'
import { assembleTeam, logInAgain, type Team } from '../support/team'

const SEED = chooseSeed('Cuts of power')
const ROUNDS = chooseRuns(4)

/** The tests' MongoDB server takes longer for the same writes. */
const SLOWNESS = ENGINE === 'mongodb' ? 4 : 1

type Database = Awaited<ReturnType<typeof startOwnMongodb>>

let folder: string
let database: Database | undefined
let server: TestServer
let team: Team

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'catalogue-crash-'))
  // A separate server, which writes each commit to disk before confirming it.
  if (ENGINE === 'mongodb') database = await startOwnMongodb({ folder })
  server = await startTestServer({}, database?.uri)
  team = await assembleTeam(server)
}, 240_000)

afterAll(async () => {
  await server.stop()
  await database?.stop()
  await rm(folder, { recursive: true, force: true })
})

test('after a kill at any moment everything acknowledged is stored, and nothing that was refused', async () => {
  const random = numbersFrom(SEED)
  const before = (await changesAfter(team.stranger, 0)).length
  const written: Written[] = []
  let published = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const load = loadUntilCut(team, round)
    await wait(SLOWNESS * (600 + random() * 2400))
    // On MongoDB its server is killed as well, every other time.
    await Promise.all([server.kill(), round % 2 ? database?.kill() : undefined])
    written.push(await load)
    if (database && round % 2) {
      database = await startOwnMongodb({ folder, port: database.port })
    }
    await server.restart()
    team = await logInAgain(server, team)
    for (const one of written) await expectStored(one)
    published = await expectWholeLog()
  }
  const acknowledged = written.flatMap(({ projects }) => projects).length
  expect(acknowledged).toBeGreaterThan(ROUNDS)
  expect(published).toBeGreaterThan(before)
  await expectFiles()
}, 600_000)

/** Every acknowledged act is stored, perhaps also the next one, whose response was lost. */
async function expectStored({ pictures, projects, refused }: Written): Promise<void> {
  const rows = await read<{ id: string; title: string; notes?: string }>(
    `/api/projects?draft=true&limit=500&depth=0&where[id][in]=${projects.map(({ id }) => id).join(',')}`,
  )
  for (const { acknowledged, code, id, isPublished, title } of projects) {
    const row = rows.find((one) => one.id === id)
    expect([title, row?.title]).toEqual([title, title])
    const edit = Number(row?.notes ?? -1)
    expect([title, [acknowledged, acknowledged + 1].includes(edit)]).toEqual([title, true])
    const shown = await team.stranger.get(`/api/v1/projects/${code}`)
    if (isPublished) expect([title, shown.text]).toEqual([title, expect.stringContaining(title)])
  }
  const stored = await read<{ id: string }>(
    `/api/media?limit=500&depth=0&where[id][in]=${pictures.join(',')}`,
  )
  expect(stored.map(({ id }) => id).sort()).toEqual([...pictures].sort())
  for (const title of refused) {
    const found = await read(`/api/projects?draft=true&where[title][equals]=${title}`)
    expect([title, found]).toEqual([title, []])
  }
}

async function read<T>(address: string): Promise<T[]> {
  const answer = await team.secretariat.get(address)
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)])
  return answer.json<{ docs: T[] }>().docs
}

/** The log has no gaps or duplicates and agrees with the public doors; returns its length. */
async function expectWholeLog(): Promise<number> {
  const rows = await changesAfter(team.stranger, 0)
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, at) => at + 1))
  const current = new Map(rows.map(({ code, kind }) => [code, kind]))
  const shown = [...current].flatMap(([code, kind]) => (kind === 'published' ? [code] : []))
  const stock = await team.stranger.get('/api/projects?limit=100&depth=0&select[code]=true')
  const { totalDocs } = stock.json<{ totalDocs: number }>()
  const listed = await team.stranger.get('/api/v1/projects?limit=1')
  const { total } = listed.json<{ page: { total: number } }>().page
  expect([totalDocs, total]).toEqual([shown.length, shown.length])
  return rows.length
}

/**
 * Each row has its files; files without a row are moved away at the next start, once they are old.
 */
async function expectFiles(): Promise<void> {
  const rows = await read<Stored>('/api/media?limit=500&depth=0')
  const named = rows.flatMap(({ filename, sizes }) => [
    filename,
    ...Object.values(sizes ?? {}).flatMap((size) => size.filename ?? []),
  ])
  const there = namesIn(server.mediaDir, 'pictures')
  expect(there).toEqual(expect.arrayContaining(named))
  const pictures = path.join(server.mediaDir, 'pictures')
  const anHourAgo = new Date(Date.now() - 3_600_000)
  for (const name of await readdir(pictures)) {
    await utimes(path.join(pictures, name), anHourAgo, anHourAgo)
  }
  const env = { ...testEnvironment, ...server.place, NODE_ENV: 'production' }
  expect(await runCommand('prepare', [], { env })).toBe(0)
  const left = namesIn(server.mediaDir, 'pictures').filter((name) => name !== ORPHANS_FOLDER)
  expect(left).toEqual(named.sort())
}
