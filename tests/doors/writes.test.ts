import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { entry } from '../support/projects'
import { createClient, logIn, type Client } from '../support/http'
import { startTestServer, type TestServer } from '../support/server'
import { openFixture, type ServerFixture } from './fixture'
import { KINDS } from './kinds'
import { document, idOf, projectAfter, newMarker, newPicture, project } from './seedRow'
import { sendRequest } from './side/sendRequest'
import { plantTargets, type Targets } from './side/targets'
import { WRITE_DOORS } from './side/writeDoors'

let server: TestServer
let fixture: ServerFixture
let targets: Targets

beforeAll(async () => {
  server = await startTestServer()
  fixture = await openFixture(server)
  targets = await plantTargets(fixture)
}, 120_000)

afterAll(async () => {
  await fixture.store.close()
  await server.stop()
})

const stored = (collection: string, id: string, path: string) =>
  fixture.store.read(collection, { id }, path)

describe('nothing is changed', () => {
  const attempts = WRITE_DOORS.flatMap(({ attemptedBy, door, requests }) =>
    attemptedBy.map((who) => ({ door, requests, who })),
  )

  test.each(attempts)('by $door ($who)', async ({ requests, who }) => {
    for (const request of requests(targets)) {
      await fixture.store.hasChanged()
      const { status, text } = await sendRequest(fixture.clients[who], request)
      // 501 means that there is no such route.
      const fault = status >= 500 && status !== 501 ? `${status} ${text}` : null
      const changed = await fixture.store.hasChanged()
      expect({ request, changed, fault }).toEqual({ request, changed: false, fault: null })
    }
  })
})

describe('fields set by the system are not accepted from clients', () => {
  /** The fields that a refusal names. */
  const namedIn = (reply: { text: string }) =>
    (JSON.parse(reply.text) as { errors: { data: { errors: { path: string }[] } }[] }).errors
      .flatMap(({ data }) => data.errors.map(({ path }) => path))
      .sort()

  test('in a project', async () => {
    const forged = {
      id: 'chosen',
      code: 'KH-TRA-9999',
      slug: 'chosen',
      stage: 'published',
      origin: 'compiled',
      submittedAt: '2001-01-01T00:00:00.000Z',
      submittedBy: fixture.ids.secretariat,
      lastEditedBy: fixture.ids.secretariat,
      savedBy: fixture.ids.secretariat,
      savedAs: 'publish',
      returnReason: 'chosen',
      acknowledgements: [{ check: 'cost', path: 'cost', value: 'x', reason: 'x' }],
      unread: [{ path: 'end.date', text: 'chosen' }],
    }
    const names = Object.keys(forged).sort()
    const created = await fixture.ask.ministry.create('projects', entry(forged))
    expect([created.done, namedIn(created)]).toEqual([false, names])
    const { id } = await project(fixture)
    const read = async () =>
      (await fixture.clients.secretariat.get(`/api/projects/${id}?draft=true&depth=0`)).json()
    const before = await read()
    const updated = await fixture.ask.ministry.update({ collection: 'projects', id }, forged)
    expect([updated.done, namedIn(updated)]).toEqual([false, names])
    expect(await read()).toEqual(before)
  })

  test('in a file: its owner, whether it is public, and its name', async () => {
    const theirs = await KINDS['a picture of a draft']!.seedRow(fixture)
    const filename = await stored('media', theirs.id, 'filename')
    const small = await stored('media', theirs.id, 'sizes.small.filename')
    const forged = {
      state: 'LA',
      public: true,
      filename,
      url: `/api/media/file/${filename}`,
      sizes: { small: { filename: small, url: `/api/media/file/${small}` } },
    }
    const names = Object.keys(forged).sort()
    const { clients, ask } = fixture
    const made = await ask.neighbour.create('media', { alt: 'Own', ...forged }, await newPicture())
    expect([made.done, namedIn(made)]).toEqual([false, names])
    const own = idOf(await ask.neighbour.create('media', { alt: 'Own' }, await newPicture()))
    const changed = await ask.neighbour.update({ collection: 'media', id: own }, forged)
    expect([changed.done, namedIn(changed)]).toEqual([false, names])
    await sendRequest(clients.neighbour, {
      query: `mutation { updateMedia(id: "${own}", data: { filename: "${filename}", public: true, sizes: { small: { filename: "${small}" } } }) { id } }`,
    })
    const row = (await clients.secretariat.get(`/api/media/${own}`)).json<Record<string, unknown>>()
    expect(row).toMatchObject({ state: 'TH', public: false })
    expect(JSON.stringify(row)).not.toContain(filename)
    for (const name of [filename, small]) {
      expect((await clients.ministry.get(`/api/media/file/${name}`)).status).toBe(200)
      expect((await clients.neighbour.get(`/api/media/file/${name}`)).status).toBe(403)
    }
  })

  test('in a file: its content, once stored', async () => {
    const { clients, store } = fixture
    const { id } = await KINDS['a published picture']!.seedRow(fixture)
    const path = `/api/media/file/${await store.read('media', { id }, 'filename')}`
    const bytes = async () => (await clients.stranger.get(path)).text
    const before = await bytes()
    expect(before).toContain('WEBP')
    for (const edit of [
      'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=10&uploadEdits[crop][height]=10&uploadEdits[widthInPixels]=20&uploadEdits[heightInPixels]=20',
      'uploadEdits[focalPoint][x]=1&uploadEdits[focalPoint][y]=1',
    ]) {
      for (const who of ['ministry', 'secretariat'] as const) {
        await clients[who].send('PATCH', `/api/media/${id}?${edit}`, { credit: who })
        expect((await bytes()) === before).toBe(true)
      }
    }
  })

  test('in an organisation: whether it is public', async () => {
    const { ask, clients } = fixture
    const name = newMarker()
    const data = { name, kind: 'government' }
    const refused = await ask.ministry.create('organisations', { ...data, public: true })
    expect([refused.done, namedIn(refused)]).toEqual([false, ['public']])
    const id = idOf(await ask.ministry.create('organisations', data))
    expect((await clients.secretariat.get(`/api/organisations/${id}`)).text).toContain(name)
    expect((await clients.stranger.get(`/api/organisations/${id}`)).text).not.toContain(name)
  })
})

describe('one’s own account', () => {
  const forged = { role: 'administrator', state: 'LA', active: true }
  const hidden = { hash: 'x', salt: 'x', resetPasswordToken: 'x', sessions: [] }

  test.each(['ministry', 'neighbour', 'secretariat', 'former'] as const)(
    'of %s cannot get another role, state or password hash',
    async (who) => {
      const id = fixture.ids[who]
      const paths = ['role', 'state', 'active', 'hash', 'salt', 'resetPasswordToken']
      const row = () =>
        Promise.all(paths.map((path) => stored('users', id, path).catch(() => 'nothing')))
      const before = await row()
      const client = fixture.clients[who]
      await client.send('PATCH', `/api/users/${id}`, { name: 'Renamed' })
      await client.send('PATCH', `/api/users/${id}`, { name: 'Forged', ...forged })
      await client.send('PATCH', `/api/users/${id}`, { name: 'Forged', ...hidden })
      await client.send('PATCH', `/api/users?where[id][equals]=${id}`, { ...forged, ...hidden })
      const path = `/api/users/${id}`
      await client.send('POST', path, forged, { 'x-payload-http-method-override': 'PATCH' })
      await sendRequest(client, {
        query: `mutation { updateUser(id: "${id}", data: { role: administrator, state: LA, active: true }) { id } }`,
      })
      expect(await row()).toEqual(before)
      const name = await stored('users', id, 'name')
      expect(name === 'Renamed').toBe(who !== 'former')
    },
  )

  test('is not signed out when somebody else signs out', async () => {
    const { clients } = fixture
    const leaving = await logIn(server.origin, fixture.team.accounts.neighbour)
    await leaving.send('POST', '/api/users/logout?allSessions=true', {})
    expect((await leaving.get('/api/users/me')).json()).toMatchObject({ user: null })
    expect((await clients.ministry.get('/api/users/me')).json()).toMatchObject({
      user: { role: 'ministry' },
    })
    fixture.clients.neighbour = await logIn(server.origin, fixture.team.accounts.neighbour)
  })

  test('once deactivated cannot be read or kept open', async () => {
    const { former } = fixture.clients
    const name = await stored('users', fixture.ids.former, 'name')
    expect((await former.get('/api/users/me')).text).not.toContain(name)
    expect((await former.get(`/api/users/${fixture.ids.former}`)).text).not.toContain(name)
  })

  test('cannot be opened with a filter as the password', async () => {
    const stranger = createClient(server.origin)
    for (const body of [
      { email: { not_equals: '' }, password: { not_equals: '' } },
      { email: fixture.team.accounts.ministry.email, password: { not_equals: '' } },
      { email: [fixture.team.accounts.ministry.email], password: ['x'] },
    ]) {
      const { status, text } = await stranger.send('POST', '/api/users/login', body)
      expect([status < 500 && status >= 400, text.includes('token')]).toEqual([true, false])
    }
  })
})

describe('what the public sees stays the same', () => {
  const publicText = async (client: Client, id: string) =>
    (await client.get(`/api/projects/${id}`)).text

  test('when its ministry unpublishes, which saves a draft', async () => {
    const { clients } = fixture
    const { id } = await projectAfter(fixture, ['submit', 'publish'])
    const before = await publicText(clients.stranger, id)
    for (const path of [
      `/api/projects/${id}`,
      `/api/projects/${id}?unpublishAllLocales=true`,
      `/api/projects/${id}?draft=false`,
    ]) {
      await clients.ministry.send('PATCH', path, { _status: 'draft', notes: 'Not approved' })
    }
    expect(before).toContain('"id"')
    expect(await publicText(clients.stranger, id)).toBe(before)
  })

  test('when a document is restricted, without it', async () => {
    const { ask, clients } = fixture
    const plan = await document(fixture)
    const { id } = await projectAfter(fixture, ['submit', 'publish'], { documents: [plan.id] })
    const told = async () => {
      const code = await stored('projects', id, 'code')
      const record = await clients.stranger.get(`/api/v1/projects/${code}`)
      const row = await clients.stranger.get(`/api/documents/${plan.id}`)
      return [record.text.includes(plan.marker), row.text.includes(plan.marker)]
    }
    expect(await told()).toEqual([true, true])
    idOf(await ask.secretariat.update(plan, { restricted: true }))
    expect(await told()).toEqual([false, false])
  })
})

test('a lock can only be taken over for oneself, and stays on its entry', async () => {
  const { clients, ids } = fixture
  const lock = await KINDS['a lock held by the ministry']!.seedRow(fixture)
  const other = await project(fixture, entry())
  await clients.secretariat.send('PATCH', `/api/payload-locked-documents/${lock.id}`, {
    user: { relationTo: 'users', value: ids.neighbour },
    document: { relationTo: 'projects', value: other.id },
  })
  const referred = (path: string) =>
    fixture.store.referred('payload-locked-documents', lock.id, path)
  expect(await referred('user')).toBe(ids.secretariat)
  expect(await referred('document')).not.toBe(other.id)
})
