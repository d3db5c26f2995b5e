import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openFixture, type ServerFixture } from '../doors/fixture'
import { projectAfter } from '../doors/seedRow'
import { createClient } from '../support/http'
import { startTestServer, type TestServer } from '../support/server'
import { actionOf, callServerFunction, sendToServerFunction } from '../support/serverFunctions'

let server: TestServer
let fixture: ServerFixture

beforeAll(async () => {
  server = await startTestServer()
  fixture = await openFixture(server)
}, 120_000)

afterAll(async () => {
  await fixture.store.close()
  await server.stop()
})

const INHERITED = ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf']
const UNUSED = ['table-state', 'schedule-publish', 'slugify', 'get-default-layout', 'render-widget']

/** Long enough for one line, too short for a stack trace or a request's internals. */
const SHORT = 600

describe('who may call', () => {
  test.each(['stranger', 'former'] as const)('gives a %s nothing', async (who) => {
    const client = fixture.clients[who]
    const before = server.output().length
    for (const name of [...INHERITED, 'form-state', 'render-list', 'x'.repeat(2_000)]) {
      const response = await callServerFunction(client, server.origin, name, {
        collectionSlug: 'projects',
        operation: 'update',
      })
      expect([name.slice(0, 20), response.refusals.length, response.text.length < SHORT]).toEqual([
        name.slice(0, 20),
        1,
        true,
      ])
      expect(response.refusals[0]).toMatch(/[Ss]ign in/)
    }
    expect(server.output().slice(before)).toBe('')
  })

  test('refuses an action that is not in the build', async () => {
    for (const action of ['x', 'a'.repeat(12_000), '../..', '$ACTION_ID']) {
      const answer = await fixture.clients.ministry.send('POST', '/admin', [], {
        'content-type': 'text/plain;charset=UTF-8',
        'next-action': action,
        origin: server.origin,
      })
      expect([action.slice(0, 9), answer.status]).toEqual([action.slice(0, 9), 400])
    }
  })
})

describe('what may be called', () => {
  test.each([...INHERITED, ...UNUSED, 'x', '', null, 7, ['form-state'], { a: 1 }])(
    'answers %p like every unknown name',
    async (name) => {
      const before = server.output().length
      const response = await callServerFunction(fixture.clients.ministry, server.origin, name, {})
      expect(response).toMatchObject({
        status: 200,
        refusals: [expect.stringContaining('There is no such function here. Allowed: form-state')],
      })
      expect(response.text.length).toBeLessThan(SHORT)
      expect(server.output().slice(before)).toBe('')
    },
  )

  test('does not let a name forge a line of the log', async () => {
    const before = server.output().length
    const name = 'x\n[12:00:00] INFO: the administrator published everything'
    await callServerFunction(fixture.clients.ministry, server.origin, name, {})
    await callServerFunction(fixture.clients.ministry, server.origin, 'form-state', {
      collectionSlug: `projects\n${name}`,
      operation: 'update',
      schemaPath: `projects.${name}`,
    })
    expect(server.output().slice(before)).not.toContain('published everything')
  })

  test.each([[], null, 'x', 7, [null], ['x'], [[]]])('answers the body %j', async (body) => {
    const response = await sendToServerFunction(fixture.clients.ministry, server.origin, body)
    expect(response.refusals).toHaveLength(1)
    expect(response.text.length).toBeLessThan(SHORT)
  })
})

describe('allowed arguments', () => {
  const form = { collectionSlug: 'projects', operation: 'update' }
  const unknown = '00000000-0000-7000-8000-000000000000'

  test.each([
    ['form-state', { ...form, skipClientConfigAuth: true }, 'args'],
    ['form-state', { ...form, data: 'x' }, 'data'],
    ['form-state', { ...form, returnLockStatus: 'yes' }, 'returnLockStatus'],
    ['form-state', { ...form, operation: 'delete' }, 'operation'],
    ['form-state', { ...form, locale: 'xx' }, 'locale'],
    ['form-state', { operation: 'update' }, 'collectionSlug'],
    ['form-state', { ...form, collectionSlug: 'constructor' }, 'collectionSlug'],
    ['form-state', { ...form, collectionSlug: 'payload-locked-documents' }, 'collectionSlug'],
    ['form-state', { ...form, collectionSlug: 'publications' }, 'collectionSlug'],
    ['form-state', { ...form, schemaPath: 'users.role' }, 'schemaPath'],
    ['form-state', { ...form, id: unknown, returnLockStatus: true }, 'id'],
    ['form-state', { ...form, id: { equals: 'x' } }, 'id'],
    ['form-state', { ...form, id: `x' OR 1=1` }, 'id'],
    ['render-document', { collectionSlug: 'projects', docID: unknown }, 'docID'],
    ['render-document-slots', { collectionSlug: 'projects', id: unknown }, 'id'],
    ['render-list', { collectionSlug: 'projects', query: { limit: 'many' } }, 'limit'],
    ['render-list', { collectionSlug: 'projects', query: { limit: -1 } }, 'limit'],
    [
      'render-list',
      { collectionSlug: 'projects', query: { where: { code: { equals: {} } } } },
      'where.code.equals',
    ],
    [
      'copy-data-from-locale',
      { collectionSlug: 'projects', fromLocale: 'en', toLocale: 'km' },
      'docID',
    ],
    [
      'copy-data-from-locale',
      { collectionSlug: 'projects', docID: unknown, fromLocale: 'en', toLocale: 'xx' },
      'toLocale',
    ],
  ])('refuses %s with %j, naming %s', async (name, args, path) => {
    await fixture.store.hasChanged()
    const response = await callServerFunction(fixture.clients.ministry, server.origin, name, args)
    expect(response.value).toMatchObject({ errors: [{ data: { errors: [{ path }] } }] })
    expect(response.text).not.toMatch(/select |insert |sql/i)
    expect(await fixture.store.hasChanged()).toBe(false)
  })

  test('refuses endlessly nested arguments', async () => {
    const data: unknown = JSON.parse('{"a":'.repeat(500) + '1' + '}'.repeat(500))
    const response = await callServerFunction(
      fixture.clients.ministry,
      server.origin,
      'form-state',
      {
        ...form,
        data,
      },
    )
    expect(response.refusals).toEqual(['The arguments are nested deeper than 100 levels.'])
  })

  test('refuses a name that objects inherit anywhere in the arguments', async () => {
    for (const formState of [{ 'a.__proto__.b': { value: 1 } }, { constructor: { value: 1 } }]) {
      const response = await callServerFunction(
        fixture.clients.ministry,
        server.origin,
        'form-state',
        {
          ...form,
          formState,
        },
      )
      expect(response.refusals).toEqual(['An argument has a name that objects inherit.'])
    }
  })

  test('refuses a project of another ministry that is not public', async () => {
    const { id } = await projectAfter(fixture, [])
    for (const [name, key] of [
      ['form-state', 'id'],
      ['render-document', 'docID'],
      ['render-document-slots', 'id'],
    ] as const) {
      const response = await callServerFunction(fixture.clients.neighbour, server.origin, name, {
        collectionSlug: 'projects',
        ...(name === 'form-state' && { operation: 'update', returnLockStatus: true }),
        [key]: id,
      })
      expect([name, response.refusals]).toEqual([
        name,
        [`${key}: There is no such document in projects.`],
      ])
    }
  })

  test('limits a list to what is returned at once', async () => {
    const response = await callServerFunction(
      fixture.clients.secretariat,
      server.origin,
      'render-list',
      {
        collectionSlug: 'exchange-rates',
        query: { limit: 100_000 },
      },
    )
    expect(response.refusals).toEqual([])
    expect(response.text).toMatch(/"limit":500\b/)
    expect(response.text).not.toContain('"limit":100000')
  })
})

describe('the admin', () => {
  test('gets the functions it uses', async () => {
    const { id } = await projectAfter(fixture, [])
    const { ministry } = fixture.clients
    const call = (name: string, args: object) =>
      callServerFunction(ministry, server.origin, name, args)
    const state = await call('form-state', {
      id,
      collectionSlug: 'projects',
      operation: 'update',
      data: {},
      docPermissions: { fields: true },
      docPreferences: { fields: {} },
      fallbackLocale: false,
      schemaPath: 'projects',
      skipValidation: true,
    })
    expect(state.value).toMatchObject({ state: { title: { lastRenderedPath: 'title' } } })
    for (const [name, args] of [
      ['render-document', { collectionSlug: 'projects', docID: id, drawerSlug: 'x' }],
      ['render-document-slots', { collectionSlug: 'media' }],
      ['render-list', { collectionSlug: 'projects', query: { limit: '10', page: 1 } }],
      [
        'copy-data-from-locale',
        { collectionSlug: 'projects', docID: id, fromLocale: 'en', toLocale: 'km' },
      ],
    ] as const) {
      const response = await call(name, args)
      expect([name, response.status, response.refusals]).toEqual([name, 200, []])
    }
  })

  test('never receives the token of its session', async () => {
    const { accounts } = fixture.team
    const login = await createClient(server.origin).send(
      'POST',
      '/api/users/login',
      accounts.secretariat,
    )
    const cookie = login.headers.get('set-cookie')!.split(';')[0]!
    const signed = createClient(server.origin, { cookie })
    const { token } = login.json<{ token: string }>()
    await actionOf(server.origin)
    for (const name of [...INHERITED, ...UNUSED, 'form-state', 'render-document', 'render-list']) {
      const response = await callServerFunction(signed, server.origin, name, {
        collectionSlug: 'projects',
        ...(name === 'form-state' && { operation: 'create', data: {} }),
      })
      expect([name, response.text.includes(token)]).toEqual([name, false])
    }
  })
})
