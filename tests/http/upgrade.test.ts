import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { migrations } from '@/database/migrations'
import type { PublicRecord } from '@/project'
import { canonicalJson, digestOf } from '@/publications/canonical'
import { SHAPE } from '@/publications/shape'
import { readManifest } from '@/operations/transfer/manifest'
import type { Missing } from '@/writing/missing/route'
import { command } from '../support/command'
import { newDatabase } from '../support/copy'
import { ENGINE } from '../support/engine'
import { createClient, logIn, type Client } from '../support/http'
import { testEnvironment } from '../support/prepared.mjs'
import { asker } from '../support/releases/answers/ask.mjs'
import { asToday, lasting } from '../support/releases/asToday'
import { PASSWORD } from '../support/releases/fill/ask.mjs'
import { readAnswers, RELEASES, unpackBackup } from '../support/releases/saved.mjs'
import { changesAfter, type Change } from '../support/sequence/look'
import { start, type Started } from '../support/start'
import { patch, type Project } from '../support/steps'

describe.each(RELEASES)('a filled catalogue of release %s', (release) => {
  let folder: string
  let server: Started
  let applied: string[]
  let said: string
  let origin: string
  let stranger: Client

  const sign = (name: string) => logIn(origin, { email: `${name}@example.org`, password: PASSWORD })

  /** Upgraded as an operator would: `npm start` on the old data. */
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'catalogue-upgrade-'))
    const place = {
      DATA_DIR: path.join(folder, 'data'),
      MEDIA_DIR: path.join(folder, 'media'),
      DATABASE_URI: ENGINE === 'mongodb' ? newDatabase() : '',
    }
    const backup = path.join(folder, 'backup')
    unpackBackup(release, ENGINE, backup)
    applied = (await readManifest(backup)).migrations
    await command('restore', [backup], place)
    const secret = ENGINE === 'mongodb' ? testEnvironment.PAYLOAD_SECRET : ''
    server = start({ ...place, PORT: '0', PAYLOAD_SECRET: secret })
    said = await server.serving
    origin = /Catalogue +(\S+)\//.exec(said)![1]!
    stranger = createClient(origin)
  }, 120_000)

  afterAll(async () => {
    server.child.kill('SIGTERM')
    expect((await server.ended).code).toBe(0)
    await rm(folder, { recursive: true })
  })

  // On MongoDB there is nothing to change but indexes.
  if (ENGINE === 'sqlite') {
    test('is upgraded by the start', () => {
      const left = migrations.length - applied.length
      expect(/Database: (\d+) migrations? to apply/.exec(said)?.[1] ?? '0').toBe(String(left))
    })
  }

  test('responds to strangers and its users as before', async () => {
    const ask = asker(origin)
    const recorded = readAnswers(release, ENGINE)
    expect(recorded.length).toBeGreaterThan(300)
    for (const answer of recorded) {
      const now = lasting((await ask(answer.who, answer.path))!)
      if (answer.path.startsWith('/api/v1/')) expect(now).toEqual(lasting(asToday(answer)))
      // Fields added since may appear next to what was stored.
      else expect(now).toMatchObject(lasting(answer))
    }
    await expect(sign('former')).rejects.toThrow('deactivated')
  }, 120_000)

  test('accepts writes: changes are published, and nothing where nothing changed', async () => {
    const ministry = await sign('ministry')
    const secretariat = await sign('secretariat')
    const last = (await changesAfter(stranger, 0)).length
    const made = await projects(ministry)
    const submission = made.find(({ stage }) => stage === 'submitted')!
    const shown = made.find(({ title }) => title.startsWith('A published'))!

    // Written again as stored, with a draft next to the public version.
    const owner = `/api/organisations/${shown.owner}`
    const { name } = (await secretariat.get(owner)).json<{ name: string }>()
    expect((await secretariat.send('PATCH', owner, { name })).status).toBe(200)
    const { id, code } = shown
    const ofProject = `/api/v1/projects/${code}`
    const before = (await stranger.get(ofProject)).json<PublicRecord>()
    const draft = `${id}?draft=true`
    await patch(ministry, draft, { summary: 'Saved, not public.' })
    expect((await changesAfter(stranger, last)).map((row) => row.code)).toEqual([])

    const base = { priceYear: 2026, priceBasis: 'at 2026 prices' }
    const money = { ...base, source: 's1', asOf: '2026-08', currency: 'USD' }
    const cost = { ...money, amount: 127_000_000, scope: 'wholeProject' }
    const costAlternatives = [{ ...money, amount: 90_000_000, scope: 'phase' }]
    const investmentSought = { ...money, amount: 30_000_000, scope: 'financing' }
    await patch(ministry, draft, { cost, costAlternatives, investmentSought })
    // What the release let pass and looks unusual today, such as entries of one title, has a reason.
    const missing = (await ministry.get(`/api/projects/${id}/missing`)).json<Missing>()
    const acknowledge = missing.required.map(({ check, path, value }) => ({
      ...{ check, path, value },
      reason: 'As it was.',
    }))
    const { submittedAt } = await patch(ministry, id, { transition: 'submit', acknowledge })
    await patch(secretariat, id, { transition: 'publish', submittedAt })
    await patch(secretariat, submission.id, {
      transition: 'publish',
      submittedAt: submission.submittedAt,
    })

    const rows = await changesAfter(stranger, last)
    expect(rows).toEqual([
      { seq: last + 1, code, ...published },
      { seq: last + 2, code: submission.code, ...published },
    ])
    for (const { digest, record } of rows as Published[])
      expect(digestOf(canonicalJson(record))).toBe(digest)
    const { record } = rows[0] as Published
    expect(record.summary).toEqual({ en: 'Saved, not public.' })
    expect(record.cost).toEqual({ ...cost, usd: 127_000_000 })
    expect(record.costAlternatives).toEqual([{ ...costAlternatives[0], usd: 90_000_000, note: {} }])
    expect(record.investmentSought).toEqual({ ...investmentSought, usd: 30_000_000 })

    const { data } = (await stranger.get(`${ofProject}/history`)).json<History>()
    const { changed, shape } = data.at(-1)!
    expect(shape).toBe(SHAPE)
    expect(changed.find(({ field }) => field === 'cost')).toEqual({
      field: 'cost',
      before: before.cost,
      after: record.cost,
    })
  }, 120_000)
})

const published = {
  kind: 'published',
  at: expect.any(String),
  shape: SHAPE,
  digest: expect.any(String),
  record: expect.any(Object),
}

interface Published extends Change {
  digest: string
  record: PublicRecord
}

interface History {
  data: { shape: number; changed: { field: string }[] }[]
}

/** The filled-in entries, as the ministry sees them. */
async function projects(who: Client): Promise<(Project & { title: string; owner: string })[]> {
  const query = 'where[title][contains]=last%20release&draft=true&limit=100&depth=0'
  return (await who.get(`/api/projects?${query}`)).json<{ docs: never[] }>().docs
}
