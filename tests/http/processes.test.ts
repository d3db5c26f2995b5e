import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ENGINE } from '../support/engine'
import { type Client, createClient, logIn } from '../support/http'
import { startOwnMongodb } from '../support/mongodb/start.mjs'
import { entry } from '../support/projects'
import { changesAfter } from '../support/sequence/look'
import { startBeside, startTestServer, type TestServer } from '../support/server'
import { type Project, publishedBy } from '../support/steps'
import { assembleTeam, type Team } from '../support/team'

const SLOW_MACHINE = 240_000

let first: TestServer
let second: TestServer
let team: Team
/** The ministry and the secretariat at the second process, and a stranger there. */
let there: { ministry: Client; secretariat: Client; stranger: Client }
beforeAll(async () => {
  first = await startTestServer()
  team = await assembleTeam(first)
  second = await startBeside(first)
  there = {
    ministry: await logIn(second.origin, team.accounts.ministry),
    secretariat: await logIn(second.origin, team.accounts.secretariat),
    stranger: createClient(second.origin),
  }
}, SLOW_MACHINE)

afterAll(async () => {
  await second.stop()
  await first.stop()
}, SLOW_MACHINE)

const address = ({ code }: Project) => `/api/v1/projects/${code}`

/** Requests the same path from both processes simultaneously. */
async function bothSee(path: string): Promise<[number, number]> {
  const answers = await Promise.all([team.stranger.get(path), there.stranger.get(path)])
  return [answers[0].status, answers[1].status]
}

test(
  'what one process publishes or withdraws shows in the next response of the other',
  async () => {
    for (let round = 0; round < 4; round += 1) {
      const [writer, reader] = round % 2 ? [there, team] : [team, there]
      const project = await publishedBy(writer, { title: `Seen at once ${round}` })
      const shown = await reader.stranger.get(address(project))
      expect([shown.status, shown.text]).toEqual([200, expect.stringContaining('Seen at once')])
      const found = await reader.stranger.get(`/api/v1/projects?q="Seen at once ${round}"`)
      expect(found.json<{ page: { total: number } }>().page.total).toBe(1)
      await writer.secretariat.send('PATCH', `/api/projects/${project.id}`, {
        transition: 'withdraw',
      })
      expect((await reader.stranger.get(address(project))).status).toBe(410)
    }
  },
  SLOW_MACHINE,
)

test(
  'simultaneous writes in both are each done once, and the log has no gaps or duplicates',
  async () => {
    const before = (await changesAfter(team.stranger, 0)).at(-1)?.seq ?? 0
    const shared = await publishedBy(team, { title: 'Edited in both' })
    const edits = Array.from({ length: 12 }, (_, at) => {
      const { ministry } = at % 2 ? team : there
      const target = `/api/projects/${shared.id}?draft=true`
      return ministry.send('PATCH', target, { notes: `edit ${at}` })
    })
    const published = Array.from({ length: 8 }, (_, at) =>
      publishedBy(at % 2 ? team : there, { title: `Published beside ${at}` }),
    )
    const statuses = (await Promise.all(edits)).map(({ status }) => status)
    const projects = await Promise.all(published)
    expect(statuses).toEqual(statuses.map(() => 200))
    for (const project of projects) expect(await bothSee(address(project))).toEqual([200, 200])
    const rows = await changesAfter(there.stranger, before)
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, at) => before + 1 + at))
    expect(rows.map(({ code }) => code).sort()).toEqual(
      [shared, ...projects].map(({ code }) => code).sort(),
    )
    const versions = await team.ministry.get(
      `/api/projects/versions?where[parent][equals]=${shared.id}&limit=100&depth=0`,
    )
    const notes = versions
      .json<{ docs: { version: { notes?: string } }[] }>()
      .docs.flatMap(({ version }) => version.notes ?? [])
    expect(new Set(notes)).toEqual(new Set(edits.map((_, at) => `edit ${at}`)))
  },
  SLOW_MACHINE,
)

test(
  'a process killed between its write and its response loses nothing',
  async () => {
    for (let round = 0; round < 3; round += 1) {
      const title = `Written and not answered ${round}`
      const sent = there.ministry.send('POST', '/api/projects?draft=true', entry({ title }))
      const answered = sent.then(({ status }) => status).catch(() => 'no answer')
      await isStored(title)
      await second.kill()
      expect([201, 'no answer']).toContain(await answered)
      const [row] = await drafts(title)
      expect(row).toMatchObject({ title, code: expect.stringMatching(/^KH-/) })
      await team.ministry.send('PATCH', `/api/projects/${row?.id}?draft=true`, { notes: 'goes on' })
      await second.restart()
      there.ministry = await logIn(second.origin, team.accounts.ministry)
      there.secretariat = await logIn(second.origin, team.accounts.secretariat)
    }
  },
  SLOW_MACHINE,
)

async function isStored(title: string): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if ((await drafts(title)).length > 0) return
    await wait(5)
  }
  throw new Error(`${title} was not stored.`)
}

async function drafts(title: string): Promise<(Project & { title: string })[]> {
  const answer = await team.ministry.get(
    `/api/projects?draft=true&depth=0&where[title][equals]=${encodeURIComponent(title)}`,
  )
  return answer.json<{ docs: (Project & { title: string })[] }>().docs
}

function goesAway() {
  test('makes every door respond with 503 instead of stale data, and recover by itself', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'catalogue-mongodb-'))
    const database = await startOwnMongodb({ folder })
    const server = await startTestServer({}, database.uri)
    const people = await assembleTeam(server)
    const project = await publishedBy(people, { title: 'Before the cut' })
    await database.kill()
    const statuses = async () => {
      const get = (target: string) => people.stranger.get(target)
      const answers = await Promise.all([
        get('/api/v1/projects'),
        get(address(project)),
        get(`/projects/${project.code}/before-the-cut`),
        get('/readyz'),
        get('/api/projects?limit=1'),
        people.ministry.get('/api/projects?limit=1'),
        people.ministry.send('PATCH', `/api/projects/${project.id}?draft=true`, { notes: 'x' }),
      ])
      return answers.map(({ status, text }) => [status, text.includes('Before the cut')])
    }
    expect(await statuses()).toEqual(Array.from({ length: 7 }, () => [503, false]))
    const again = await startOwnMongodb({ folder, port: database.port })
    for (let tries = 0; tries < 60; tries += 1) {
      if ((await people.stranger.get('/readyz')).status === 200) break
      await wait(500)
    }
    expect((await statuses()).map(([status]) => status)).toEqual([
      200, 200, 200, 200, 200, 200, 200,
    ])
    expect((await people.stranger.get(address(project))).text).toContain('Before the cut')
    await server.stop()
    await again.stop()
    await rm(folder, { recursive: true, force: true })
  }, 240_000)
}

// The embedded database is a file, so it is available as long as the process is.
if (ENGINE === 'mongodb') describe('a database server that becomes unavailable', goesAway)
