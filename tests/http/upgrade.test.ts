import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { command } from '../support/command'
import { newDatabase } from '../support/copy'
import { ENGINE } from '../support/engine'
import type { Stored } from '../support/files'
import { createClient, logIn, type Client } from '../support/http'
import { testEnvironment } from '../support/prepared.mjs'
import { changesAfter } from '../support/sequence/look'
import { startTestServer } from '../support/server'
import { start } from '../support/start'

/** A backup of the last release, filled by `fill.mjs` beside it. */
const KEPT = path.resolve(import.meta.dirname, `../fixtures/releases/0.1.0/${ENGINE}.tar.gz`)
const PASSWORD = 'kept for the next release'

let folder: string
let place: { DATA_DIR: string; MEDIA_DIR: string; DATABASE_URI: string }

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'catalogue-upgrade-'))
  place = {
    DATA_DIR: path.join(folder, 'data'),
    MEDIA_DIR: path.join(folder, 'media'),
    DATABASE_URI: ENGINE === 'mongodb' ? newDatabase() : '',
  }
  const backup = path.join(folder, 'backup')
  mkdirSync(backup)
  execFileSync('tar', ['-xzf', KEPT, '-C', backup])
  await command('restore', [backup], place)
}, 120_000)

afterAll(() => rm(folder, { recursive: true }))

interface Project {
  id: string
  code: string
  title: string
  summary: string
  stage: string
  returnReason: string | null
  images: Stored[]
  documents: (Stored & { title: string })[]
}

async function projects(who: Client, query: string): Promise<Project[]> {
  const path = `/api/projects?limit=50&depth=1&${query}`
  return (await who.get(path)).json<{ docs: Project[] }>().docs
}

test('a filled catalogue of the last release is brought up to date and loses nothing', async () => {
  // The start makes the database new, as a person would: `npm start` on the old data.
  const secret = ENGINE === 'mongodb' ? testEnvironment.PAYLOAD_SECRET : ''
  const { child, ended, serving } = start({ ...place, PORT: '0', PAYLOAD_SECRET: secret })
  const said = await serving
  // On MongoDB there is nothing to change but indexes.
  if (ENGINE === 'sqlite') expect(said).toMatch(/Database: \d+ migrations? to apply/)
  child.kill('SIGTERM')
  expect((await ended).code).toBe(0)

  const server = await startTestServer(place)
  try {
    const stranger = createClient(server.origin)
    const sign = (name: string) =>
      logIn(server.origin, { email: `${name}@example.org`, password: PASSWORD })
    const ministry = await sign('ministry')
    const secretariat = await sign('secretariat')
    await expect(sign('former')).rejects.toThrow('deactivated')

    const drafts = await projects(ministry, 'draft=true&where[title][contains]=last%20release')
    expect(Object.fromEntries(drafts.map(({ stage, title }) => [title, stage]))).toEqual({
      'A draft of the last release': 'draft',
      'A submission of the last release': 'submitted',
      'A returned entry of the last release': 'changesRequested',
      'A published project of the last release': 'draft',
      'A withdrawn project of the last release': 'withdrawn',
    })
    const returned = drafts.find(({ stage }) => stage === 'changesRequested')
    expect(returned?.returnReason).toBe('Name the source of the cost.')
    const published = drafts.find(({ title }) => title.startsWith('A published'))!
    expect(published.summary).toBe('A newer draft, not public.')
    expect(published.documents.map(({ title }) => title)).toEqual([
      'Study of the harbour',
      'Contract, not for the public',
    ])

    // What was public is public, and nothing else.
    const codes = drafts.map(({ code }) => code).join(',')
    const shown = await projects(stranger, `where[code][in]=${codes}`)
    expect(shown.map(({ documents, title }) => [title, documents.map((one) => one.title)])).toEqual(
      [['A published project of the last release', ['Study of the harbour']]],
    )
    const status = async (who: Client, url = '') => (await who.get(url)).status
    const [study, contract] = published.documents
    const [picture] = published.images
    expect([
      await status(stranger, study?.url),
      await status(stranger, picture?.url),
      await status(stranger, contract?.url),
      await status(ministry, contract?.url),
    ]).toEqual([200, 200, 403, 200])
    const khmer = await stranger.get(`/api/projects/${published.id}?locale=km`)
    expect(khmer.json<Project>().title).toBe('គម្រោងដែលបានបោះពុម្ព')
    const contacts = await ministry.get('/api/contacts?where[email][equals]=contact@example.org')
    expect(contacts.json<{ totalDocs: number }>().totalDocs).toBe(1)

    // The log goes on where it stood, and all of its rows can be read.
    const before = await changesAfter(stranger, 0)
    expect(before.map(({ seq }) => seq)).toEqual(before.map((_, at) => at + 1))
    expect(before.length).toBe(149)

    // The work goes on: the submission is published by the secretariat.
    const submission = drafts.find(({ stage }) => stage === 'submitted')!
    const row = (await secretariat.get(`/api/projects/${submission.id}?draft=true&depth=0`)).json<{
      submittedAt: string
    }>()
    const done = await secretariat.send('PATCH', `/api/projects/${submission.id}`, {
      transition: 'publish',
      submittedAt: row.submittedAt,
    })
    expect([done.status, done.text.slice(0, 200)]).toEqual([200, expect.any(String)])
    expect((await changesAfter(stranger, 149)).map(({ code }) => code)).toEqual([submission.code])
  } finally {
    await server.stop()
  }
}, 240_000)
