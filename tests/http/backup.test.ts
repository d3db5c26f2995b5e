import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { markUnfinished } from '@/operations/transfer/unfinished'
import { command } from '../support/command'
import { newDatabase } from '../support/copy'
import { ENGINE } from '../support/engine'
import { blob, picture, type Stored, upload } from '../support/files'
import { createClient, logIn } from '../support/http'
import { testEnvironment } from '../support/prepared.mjs'
import { entry } from '../support/projects'
import { startTestServer, type TestServer } from '../support/server'
import { start } from '../support/start'
import { changesAfter } from '../support/sequence/look'
import { assembleTeam, type Team } from '../support/team'

let server: TestServer
let team: Team
let folder: string

beforeAll(async () => {
  server = await startTestServer()
  team = await assembleTeam(server)
  folder = await mkdtemp(path.join(tmpdir(), 'catalogue-rehearsal-'))
}, 120_000)

afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true })
})

/** Writes a project: every second one is published, every fourth has a picture. */
async function write(n: number): Promise<{ id: string; title: string; stage: string }> {
  const title = `Written while it was backed up ${n}`
  const images = n % 4 === 0 ? [(await sendPicture()).id] : []
  const made = await team.ministry.send(
    'POST',
    '/api/projects?draft=true',
    entry({ title, images }),
  )
  expect(made.status).toBe(201)
  const { id } = made.json<{ doc: { id: string } }>().doc
  if (n % 2 === 1) return { id, title, stage: 'draft' }
  const to = `/api/projects/${id}`
  const submitted = await team.ministry.send('PATCH', to, { transition: 'submit' })
  const { submittedAt } = submitted.json<{ doc: { submittedAt: string } }>().doc
  const published = await team.secretariat.send('PATCH', to, { transition: 'publish', submittedAt })
  expect(published.status).toBe(200)
  return { id, title, stage: 'published' }
}

async function sendPicture(): Promise<Stored> {
  const answer = await upload(
    team.ministry,
    'media',
    blob(await picture(), 'image/jpeg'),
    'a.jpg',
    {
      alt: 'A quay',
    },
  )
  expect(answer.status).toBe(201)
  return answer.json<{ doc: Stored }>().doc
}

test('a backup made while the server writes, restored elsewhere, contains everything acknowledged', async () => {
  const backup = path.join(folder, 'backup')
  const written: { id: string; title: string; stage: string; before: boolean }[] = []
  for (let n = 0; n < 4; n += 1) written.push({ ...(await write(n)), before: true })

  let isBackingUp = true
  const ending = command('backup', [backup], {
    ...server.place,
    MEDIA_DIR: server.mediaDir,
  }).finally(() => (isBackingUp = false))
  for (let n = 4; isBackingUp; n += 1) written.push({ ...(await write(n)), before: false })
  const output = await ending
  expect(output).toMatch(`The backup is in ${backup}`)
  expect(output).not.toMatch(testEnvironment.PAYLOAD_SECRET)
  expect(written.some(({ before }) => !before)).toBe(true)

  const place = {
    DATA_DIR: path.join(folder, 'data'),
    MEDIA_DIR: path.join(folder, 'media'),
    DATABASE_URI: ENGINE === 'mongodb' ? newDatabase() : '',
  }
  await command('restore', [backup], place)
  const restored = await startTestServer(place)
  try {
    const stranger = createClient(restored.origin)
    const secretariat = await logIn(restored.origin, team.accounts.secretariat)
    const look = (id: string) => secretariat.get(`/api/projects/${id}?draft=true&depth=1&locale=en`)
    for (const { before, id, stage, title } of written) {
      const found = await look(id)
      if (before) expect(found.status).toBe(200)
      if (found.status !== 200) continue
      const doc = found.json<{ title: string; stage: string; images: Stored[] }>()
      expect(doc.title).toBe(title)
      if (before) expect(doc.stage).toBe(stage)
      for (const { filename, sizes } of doc.images) {
        const names = [
          filename,
          ...Object.values(sizes ?? {}).flatMap((size) => size.filename ?? []),
        ]
        for (const name of names) {
          const file = await secretariat.get(`/api/media/file/${name}`)
          expect([name, file.status]).toEqual([name, 200])
        }
      }
    }

    const changes = await changesAfter(stranger, 0)
    expect(changes.map(({ seq }) => seq)).toEqual(changes.map((_, n) => n + 1))
    const published = written.filter(({ before, stage }) => before && stage === 'published')
    const titles = changes.map(({ record }) => record?.title.en)
    for (const { title } of published)
      expect(titles.filter((one) => one === title)).toEqual([title])
    const original = await changesAfter(team.stranger, 0)
    expect(changes).toEqual(original.slice(0, changes.length))

    const epoch = async (of: typeof stranger) =>
      (await of.get('/api/v1/changes?limit=1')).json<{ epoch: string }>().epoch
    expect(await epoch(stranger)).not.toBe(await epoch(team.stranger))
    const tag = (await team.stranger.get('/api/v1/projects')).headers.get('etag') ?? ''
    const response = await stranger.get('/api/v1/projects', { 'if-none-match': tag })
    expect(response.status).toBe(200)
  } finally {
    await restored.stop()
  }
}, 240_000)

if (ENGINE === 'mongodb') {
  test('neither npm start nor a further process serves a half-restored database', async () => {
    const place = { DATABASE_URI: newDatabase(), DATA_DIR: path.join(folder, 'half'), PORT: '0' }
    await markUnfinished(place.DATABASE_URI, 'restore')
    const refusal = 'holds a restore that did not end'
    const { code, stderr } = await start(place).ended
    expect([code, stderr.trimEnd().split('\n')]).toEqual([1, [expect.stringContaining(refusal)]])
    await expect(startTestServer(place)).rejects.toThrow(refusal)
  }, 120_000)
}
