import { afterAll, beforeAll, expect, test } from '@jest/globals'
import ICAL from 'ical.js'
import { startTestServer, type TestServer } from '../support/server'
import { patch, publishedBy } from '../support/steps'
import { assembleTeam, type Team } from '../support/team'

let server: TestServer
let team: Team

beforeAll(async () => {
  server = await startTestServer()
  team = await assembleTeam(server)
}, 120_000)

afterAll(() => server.stop())

interface Doc {
  id: string
  code: string
  updatedAt: string
}

/** Creates an entry of the Forum as the organiser. */
async function create(collection: string, data: object, query = ''): Promise<Doc> {
  const answer = await team.organiser.send('POST', `/api/${collection}${query}`, data)
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)])
  return answer.json<{ doc: Doc }>().doc
}

async function change(collection: string, id: string, data: object): Promise<Doc> {
  const answer = await team.organiser.send('PATCH', `/api/${collection}/${id}`, data)
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)])
  return answer.json<{ doc: Doc }>().doc
}

const SECRET = 'Quokkaville'
const CODE = 'acf-quokka'

/** Where a stranger could find the edition: the status of its addresses, and whether lists name it. */
async function seen(session: string): Promise<Record<string, number | boolean>> {
  const { stranger } = team
  const statusOf = async (path: string) => (await stranger.get(path)).status
  const names = async (path: string) => (await stranger.get(path)).text.includes(SECRET)
  const graphql = await stranger.send('POST', '/api/graphql', {
    query: '{ forum { editions(limit: 100) { data { code name } } } }',
  })
  return {
    api: await statusOf(`/api/v1/editions/${CODE}`),
    session: await statusOf(`/api/v1/sessions/${session}`),
    calendar: await statusOf(`/api/v1/editions/${CODE}/calendar.ics`),
    page: await statusOf(`/forum/${CODE}`),
    sessionPage: await statusOf(`/forum/${CODE}/sessions/${session}`),
    listed: await names('/api/v1/editions?limit=100'),
    onForumPage: await names('/forum'),
    stock: await names('/api/editions?limit=100&depth=0'),
    graphql: graphql.text.includes(SECRET),
  }
}

/** What another program reads in the calendar of the edition, by UID. */
async function readCalendar() {
  const { status, text } = await team.stranger.get(`/api/v1/editions/${CODE}/calendar.ics`)
  expect(status).toBe(200)
  const calendar = new ICAL.Component(ICAL.parse(text) as [])
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '')
    const start = event.getFirstProperty('dtstart')
    return {
      title: value('summary'),
      status: value('status'),
      revision: value('sequence'),
      zone: start?.getFirstParameter('tzid'),
      wall: String(start?.getFirstValue()),
    }
  })
}

const NOWHERE = { listed: false, onForumPage: false, stock: false, graphql: false }
const PUBLIC = {
  api: 200,
  session: 200,
  calendar: 200,
  page: 200,
  sessionPage: 200,
  listed: true,
  onForumPage: true,
  stock: true,
  graphql: true,
}

test('an edition is nowhere, then everywhere with its programme, then nowhere', async () => {
  const project = await publishedBy(team, { title: 'Presented Causeway' })
  const edition = await create(
    'editions',
    {
      code: CODE,
      name: `Forum at ${SECRET}`,
      start: '2091-03-01',
      end: '2091-03-02',
      timeZone: 'Asia/Seoul',
      mode: 'online',
    },
    '?draft=true',
  )
  const session = await create('sessions', {
    edition: edition.id,
    title: 'Presented at night',
    kind: 'projectPresentation',
    day: '2091-03-01',
    start: '23:30',
    end: '00:30',
    projects: [project.id],
    speakers: [{ name: 'A. Example', role: 'speaker', organisation: 'A ministry', state: 'KH' }],
    _status: 'published',
  })

  // A published session waits for its edition.
  expect(await seen(session.code)).toEqual({
    ...NOWHERE,
    api: 404,
    session: 404,
    calendar: 404,
    page: 404,
    sessionPage: 404,
  })

  await change('editions', edition.id, { _status: 'published' })
  expect(await seen(session.code)).toEqual(PUBLIC)
  const told = (await team.stranger.get(`/api/v1/sessions/${session.code}`)).json<object>()
  expect(told).toMatchObject({
    code: session.code,
    edition: CODE,
    day: '2091-03-01',
    start: '23:30',
    end: '00:30',
    timeZone: 'Asia/Seoul',
    startsAt: '2091-03-01T14:30:00.000Z',
    endsAt: '2091-03-01T15:30:00.000Z',
    projects: [project.code],
  })
  const presented = `/forum/${CODE}/sessions/${session.code}`
  const projectPage = `/projects/${project.code}/presented-causeway`
  expect((await team.stranger.get(projectPage)).text).toContain(presented)
  const { text } = await team.stranger.get(`/forum/${CODE}?tz=Asia/Yangon`)
  expect(text).toMatch(/>21:00<\/time>[^>]{0,20}<time[^>]*>22:00</)
  expect(await readCalendar()).toEqual([
    {
      title: 'Presented at night',
      status: 'CONFIRMED',
      revision: '0',
      zone: 'Asia/Seoul',
      wall: '2091-03-01T23:30:00',
    },
  ])

  expect(await ministrySees(session.code)).toEqual({ published: true, drafts: true })

  // A withdrawn project leaves the programme at once; the session stays.
  await patch(team.secretariat, project.id, { transition: 'withdraw' })
  const without = await team.stranger.get(`/api/v1/sessions/${session.code}`)
  expect([without.json<{ projects: string[] }>().projects, without.status]).toEqual([[], 200])
  const [programme, page] = await Promise.all([
    team.stranger.get(`/forum/${CODE}`),
    team.stranger.get(presented),
  ])
  expect([programme.text, page.text].map((text) => text.includes(project.code))).toEqual([
    false,
    false,
  ])

  // A session that is moved and then cancelled is told of as such. Its form is based on the document
  // as it was read after the release of the edition.
  const open = await team.organiser.get(`/api/sessions/${session.id}?draft=true&depth=0`)
  const moved = await team.organiser.send(
    'PATCH',
    `/api/sessions/${session.id}`,
    { start: '22:30', _status: 'published' },
    { 'if-match': open.headers.get('etag') ?? '' },
  )
  expect([moved.status, moved.text]).toEqual([200, expect.any(String)])
  await change('sessions', session.id, { cancelled: true, _status: 'published' })
  const changes = await team.stranger.get(`/api/v1/editions/${CODE}/changes`)
  expect(changes.json<{ data: object[] }>().data).toMatchObject([
    { kind: 'cancelled', session: session.code, changed: ['cancelled'] },
    {
      kind: 'changed',
      session: session.code,
      moved: { before: { start: '23:30' }, after: { start: '22:30' } },
    },
  ])
  expect(await readCalendar()).toMatchObject([
    { status: 'CANCELLED', revision: '2', wall: '2091-03-01T22:30:00' },
  ])

  await change('editions', edition.id, { _status: 'draft' })
  expect(await seen(session.code)).toEqual({
    ...NOWHERE,
    api: 410,
    session: 410,
    calendar: 410,
    page: 410,
    sessionPage: 410,
  })
  expect(await ministrySees(session.code)).toEqual({ published: false, drafts: false })

  // What was published while the edition was not public is told as it is once it is public again.
  await change('sessions', session.id, { room: 'Quagga Room', _status: 'published' })
  await change('sessions', session.id, { room: 'Grand Hall', _status: 'published' })
  const unseen = { edition: edition.id, title: 'Quagga talk', kind: 'panel', _status: 'published' }
  const { id } = await create('sessions', unseen)
  await change('sessions', id, { _status: 'draft' })
  await change('editions', edition.id, { _status: 'published' })
  const released = await team.stranger.get(`/api/v1/editions/${CODE}/changes`)
  expect(released.text).not.toContain('Quagga')
  expect(released.json<{ data: object[] }>().data).toMatchObject([
    { kind: 'changed', session: session.code, moved: { after: { room: 'Grand Hall' } } },
    { kind: 'cancelled' },
    { kind: 'changed' },
  ])
})

/** Whether a ministry finds a session among the published ones, and where it asks for drafts. */
async function ministrySees(code: string): Promise<{ published: boolean; drafts: boolean }> {
  const finds = async (query: string) =>
    (await team.ministry.get(`/api/sessions?limit=100&depth=0${query}`)).text.includes(`"${code}"`)
  return { published: await finds(''), drafts: await finds('&draft=true') }
}

test('times that clocks skip, and zones that are none, are refused in words', async () => {
  const edition = await create('editions', {
    name: 'Forum on a short night',
    start: '2027-03-28',
    timeZone: 'Europe/London',
    _status: 'published',
  })
  const session = { edition: edition.id, title: 'At night', kind: 'panel', day: '2027-03-28' }
  const send = async (hours: object) => {
    const data = { ...session, ...hours, _status: 'published' }
    const answer = await team.organiser.send('POST', '/api/sessions', data)
    const { errors } = answer.json<{ errors?: { data: { errors: { path: string }[] } }[] }>()
    return [answer.status, errors?.[0]?.data.errors.map(({ path }) => path)]
  }
  expect(await send({ start: '01:30', end: '02:15' })).toEqual([400, ['start']])
  expect(await send({ start: '00:30', end: '01:15' })).toEqual([400, ['end']])
  expect(await send({ start: '00:30', end: '02:15' })).toEqual([201, undefined])
  for (const zone of ['PST', 'JST', 'Mars/Olympus', '+09:00']) {
    const page = await team.stranger.get(`/forum/${edition.code}?tz=${encodeURIComponent(zone)}`)
    expect([zone, page.status, page.text.includes('is no time zone')]).toEqual([zone, 200, true])
  }
})

test('a URL slug that another entry has, a draft too, is refused in words', async () => {
  const taken = await create('news', { title: 'First of two', code: 'one-slug' }, '?draft=true')
  const answer = await team.organiser.send('POST', '/api/news?draft=true', {
    title: 'Second of two',
    code: taken.code,
  })
  const { errors } = answer.json<{ errors: { data: { errors: unknown } }[] }>()
  expect([answer.status, errors[0]?.data.errors]).toEqual([
    400,
    [
      {
        path: 'code',
        message:
          'Another entry has the URL slug “one-slug”. Write another, or leave it blank to have one made.',
      },
    ],
  ])
})

test('an organiser whose form is older than the stored text is told, and nothing is lost', async () => {
  const { id, updatedAt } = await create('guides', {
    name: 'Based on an older text',
    summary: 'First.',
    checked: '2026-11-27',
    sources: [{ title: 'A page', url: 'https://example.org/page' }],
    _status: 'published',
  })
  await change('guides', id, { summary: 'Second.', _status: 'published' })
  const late = await team.secretariat.send(
    'PATCH',
    `/api/guides/${id}`,
    { summary: 'Late.', _status: 'published' },
    { 'if-match': `"${updatedAt}"` },
  )
  expect(late.status).toBe(412)
  const stored = await team.organiser.get(`/api/guides/${id}?depth=0`)
  expect(stored.json<{ summary: string }>().summary).toBe('Second.')
})
