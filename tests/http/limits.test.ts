import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { entry } from '../support/projects'
import { startTestServer, type TestServer } from '../support/server'
import { assembleTeam, type Team } from '../support/team'

let server: TestServer
let team: Team

beforeAll(async () => {
  server = await startTestServer({ TRUST_PROXY: '1' })
  team = await assembleTeam(server)
}, 120_000)

afterAll(() => server.stop())

interface List {
  docs: { code: string; owner?: unknown; title?: unknown }[]
  limit: number
  totalDocs: number
}
interface Refusal {
  errors: { message: string; data?: { errors: { path: string }[] } }[]
}

const refusedPath = (refusal: Refusal) => refusal.errors[0]?.data?.errors[0]?.path

describe('a list for strangers', () => {
  test.each([
    ['depth=0&limit=5000', 100],
    ['depth=0&pagination=false', 10],
    ['depth=0&pagination=false&limit=3', 3],
    ['depth=0&limit=1e2', 100],
    ['limit=100&depth=1', 50],
    ['limit=100', 50],
    ['limit=100&depth=2', 25],
    ['limit=100&depth=99', 25],
    ['limit=25&depth=2', 25],
    ['limit=3&depth=2', 3],
  ])('%s returns at most %i rows', async (query, rows) => {
    const list = (await team.stranger.get(`/api/projects?${query}`)).json<List>()
    expect([list.docs.length, list.limit]).toEqual([rows, rows])
    expect(list.totalDocs).toBeGreaterThan(100)
  })

  test.each([
    ['limit=0', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=abc', 'limit'],
    ['limit=', 'limit'],
    ['limit[a]=5', 'limit'],
    ['page=-1', 'page'],
    ['depth=abc', 'depth'],
    ['sort=owner.name', 'sort'],
    ['sort=title', 'sort'],
    ['sort=$natural', 'sort'],
    ['sort=stage', 'sort'],
    ['where[title][like]=a', 'where.title'],
    ['where[code][like]=KH', 'where.code.like'],
    ['where[code][not_in]=KH', 'where.code.not_in'],
    ['where[owner.name][equals]=a', 'where.owner.name'],
    ['where[stage][equals]=draft', 'where.stage'],
    ['where[code][equals][$ne]=1', 'where.code.equals'],
    ['where[id][in][$ne]=1', 'where.id.in'],
    ['where[sector][equals]=space', 'where.sector.equals'],
    ['where={"code":{"equals":{"$ne":1}}}', 'where.code.equals'],
    [`where=${'{"and":['.repeat(800)}{}${']}'.repeat(800)}`, 'where'],
    [`where={"or":[${Array(60).fill('{"code":{"equals":"a"}}').join(',')}]}`, 'where'],
    ['where=5', 'where'],
  ])('%s is a 400 that names it', async (query, path) => {
    const answer = await team.stranger.get(`/api/projects?${query.replaceAll('%', '%25')}`)
    expect([answer.status, refusedPath(answer.json<Refusal>())]).toEqual([400, path])
  })

  test('the count has the same limits', async () => {
    const answer = await team.stranger.get('/api/projects/count?where[title][like]=a')
    expect([answer.status, refusedPath(answer.json<Refusal>())]).toEqual([400, 'where.title'])
    expect((await team.stranger.get('/api/projects/count')).status).toBe(200)
  })

  test('a refusal says what is allowed', async () => {
    const { text } = await team.stranger.get('/api/projects?where[title][equals]=a')
    for (const field of [
      'code',
      'slug',
      'sector',
      'states',
      'leadState',
      'status',
      'areas',
      'programmes',
    ]) {
      expect(text).toContain(`${field},`)
    }
    expect(text).not.toContain('stage')
  })

  test('a filter that is not JSON', async () => {
    const answer = await team.stranger.get('/api/projects?where={"a"')
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('neither JSON')])
  })

  test('depth is two, and drafts, joins and all languages at once are not returned', async () => {
    const answer = await team.stranger.get(
      '/api/projects?limit=1&depth=9&draft=true&trash=true&locale=all&joins[x][limit]=1',
    )
    const { docs, limit } = answer.json<List>()
    expect([answer.status, limit, typeof docs[0]?.title]).toEqual([200, 1, 'string'])
  })

  test('relations are still followed, more than a page of them', async () => {
    const { docs } = (await team.stranger.get('/api/projects?limit=100&depth=1')).json<List>()
    const owners = docs.flatMap(({ owner }) => (owner ? [owner] : []))
    expect(owners.length).toBeGreaterThan(10)
    expect(owners.every((owner) => typeof owner === 'object')).toBe(true)
  })
})

describe('a list for staff', () => {
  test.each([
    ['limit=0', 200],
    ['limit=100000', 200],
    ['sort=owner.name', 200],
    ['where[title][like]=Port', 200],
    ['limit=abc', 400],
    ['limit=-1', 400],
    ['where[code][equals][$ne]=1', 400],
    ['where[cost.amount][equals]=abc', 400],
    [`where=${'{"and":['.repeat(800)}{}${']}'.repeat(800)}`, 400],
  ])('%s is answered with %i', async (query, status) => {
    const answer = await team.secretariat.get(`/api/projects?depth=0&${query}`)
    expect([query.slice(0, 40), answer.status]).toEqual([query.slice(0, 40), status])
  })

  test('has at most 500 rows', async () => {
    const { limit } = (await team.secretariat.get('/api/projects?depth=0&limit=0')).json<List>()
    expect(limit).toBe(500)
  })

  test('a long filter may be sent in a body', async () => {
    const ids = Array.from({ length: 90 }, (_, n) => `where[id][in][${n}]=${'x'.repeat(300)}`)
    const session = await team.stranger.send('POST', '/api/users/login', team.accounts.secretariat)
    const answer = await fetch(`${server.origin}/api/projects`, {
      method: 'POST',
      headers: {
        authorization: `JWT ${session.json<{ token: string }>().token}`,
        'content-type': 'application/x-www-form-urlencoded',
        'x-payload-http-method-override': 'GET',
      },
      body: ids.join('&'),
    })
    expect([answer.status, await answer.json()]).toMatchObject([200, { totalDocs: 0 }])
  })
})

describe('GraphQL', () => {
  const ask = (query: string, variables: object = {}) =>
    team.stranger.send('POST', '/api/graphql', { query, variables })
  const times = (count: number, part: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => part(n)).join(' ')

  test.each([
    ['230 aliases', `{ ${times(230, (n) => `a${n}: Projects(limit: 0) { totalDocs }`)} }`],
    ['a thousand aliases below', `{ Projects { ${times(1000, (n) => `a${n}: totalDocs`)} } }`],
    ['a fragment in itself', '{ ...F } fragment F on Query { ...F }'],
    ['a query that is none', '{ Projects { '],
    ['depth', `{ ${'a { '.repeat(20_000)} b ${'}'.repeat(20_000)} }`.slice(0, 60_000)],
  ])('%s is a 400 at once', async (_name, query) => {
    const began = performance.now()
    const answer = await ask(query)
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('"message"')])
    expect(performance.now() - began).toBeLessThan(1000)
  })

  test('a list of queries is refused', async () => {
    const answer = await team.stranger.send('POST', '/api/graphql', [{ query: '{ __typename }' }])
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('One query')])
  })

  test('complexity', async () => {
    const relations = times(
      10,
      (n) => `a${n}: Projects { docs { owner { name } documents { id } } }`,
    )
    expect((await ask(`{ ${relations} }`)).text).toMatch(/complexity/i)
  })

  test('introspection gets the same bytes from the cache and for everybody', async () => {
    const answer = await ask(getIntrospectionQuery())
    expect(answer.json<{ errors?: unknown }>().errors).toBeUndefined()
    expect(answer.text).toContain('CatalogueCard')
    const cached = await ask(getIntrospectionQuery())
    expect(cached.text === answer.text).toBe(true)
    expect([cached.status, cached.headers.get('content-type')]).toEqual([
      answer.status,
      answer.headers.get('content-type'),
    ])
    const query = getIntrospectionQuery()
    const staff = await team.secretariat.send('POST', '/api/graphql', { query })
    expect(staff.text === answer.text).toBe(true)
  })

  test('a query and a mutation of a stranger are handled separately', async () => {
    const query = 'query A { Projects { totalDocs } } mutation B { logoutUser }'
    const answer = await team.stranger.send('POST', '/api/graphql', { query, operationName: 'A' })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('of their own')])
  })

  test('the catalogue and rows may be queried together', async () => {
    const query = '{ catalogue { page { total } } Projects { totalDocs } }'
    const { data } = (await ask(query)).json<{
      data: { catalogue: { page: { total: number } }; Projects: { totalDocs: number } }
    }>()
    expect(data.catalogue.page.total).toBe(data.Projects.totalDocs)
  })

  test('the limits of lists hold here too', async () => {
    for (const args of [
      'limit: 0',
      'limit: -1',
      'sort: "owner.name"',
      'where: {title: {like: "a"}}',
    ]) {
      const answer = await ask(`{ Projects(${args}) { totalDocs } }`)
      expect([args, answer.json()]).toMatchObject([
        args,
        { errors: [{ extensions: { name: 'LimitRefused', statusCode: 400 } }] },
      ])
    }
    const many = await ask('{ Projects(limit: 5000) { limit docs { code } } }')
    expect(many.json()).toMatchObject({ data: { Projects: { limit: 100 } } })
    const all = await ask('{ Projects(pagination: false) { docs { code } } }')
    expect(all.json<{ data: { Projects: List } }>().data.Projects.docs).toHaveLength(10)
  })

  test('a variable of another type is an error of the query', async () => {
    const answer = await ask('query ($n: Int) { Projects(limit: $n) { totalDocs } }', { n: 'abc' })
    expect([answer.status, answer.text]).toEqual([
      200,
      expect.stringContaining('Variable \\"$n\\"'),
    ])
  })

  test('a mutation of a stranger is refused before it opens a transaction', async () => {
    const create = await ask('mutation { createOrganisation(data: {name: "x"}) { id } }')
    expect(create.status).toBe(403)
    const hidden = await ask('mutation { ...F } fragment F on Mutation { logoutUser }')
    expect(hidden.status).toBe(403)
  })

  test('only POST is accepted', async () => {
    expect((await team.stranger.get('/api/graphql?query={__typename}')).status).toBe(405)
  })
})

describe('writes of strangers', () => {
  test.each([
    ['POST', '/api/projects'],
    ['PATCH', '/api/projects/1'],
    ['DELETE', '/api/projects?where[id][exists]=true'],
    ['POST', '/api/users/unlock'],
    ['POST', '/api/projects/versions/1'],
    ['PUT', '/api/payload-preferences/x'],
    ['POST', '/api/media'],
  ])('%s %s is a 403 with a message', async (method, path) => {
    const answer = await team.stranger.send(method, path, entry())
    expect([answer.status, answer.json()]).toEqual([
      403,
      { errors: [{ message: expect.any(String) }] },
    ])
  })

  test('a session that was not signed here does not help', async () => {
    const token = 'eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjk5OTk5OTk5OTl9.AAAA'
    const answer = await team.stranger.send('POST', '/api/projects', entry(), {
      authorization: `JWT ${token}`,
    })
    expect(answer.status).toBe(403)
  })

  test('a method override is refused', async () => {
    for (const header of ['x-payload-http-method-override', 'x-http-method-override']) {
      const answer = await team.stranger.send('POST', '/api/projects', {}, { [header]: 'GET' })
      expect(answer.status).toBe(403)
    }
  })
})

describe('bodies and headers', () => {
  test('a stranger may send 64 KB, staff a megabyte', async () => {
    const body = (bytes: number) => ({ query: '{ __typename }', fill: 'x'.repeat(bytes) })
    const sizes = [60_000, 70_000, 10_000_000]
    const statuses = []
    for (const size of sizes) {
      statuses.push((await team.stranger.send('POST', '/api/graphql', body(size))).status)
      statuses.push((await team.ministry.send('POST', '/api/graphql', body(size))).status)
    }
    expect(statuses).toEqual([200, 200, 413, 200, 413, 413])
  })

  test('a refusal has the format of its door', async () => {
    const large = { fill: 'x'.repeat(100_000) }
    const stock = await team.stranger.send('POST', '/api/graphql', large)
    expect(stock.json()).toEqual({ errors: [{ message: expect.stringContaining('64 KB') }] })
    const investor = await team.stranger.send('POST', '/api/v1/projects', large)
    expect([investor.status, investor.headers.get('content-type'), investor.json()]).toMatchObject([
      413,
      'application/problem+json',
      { status: 413, title: 'Content too large' },
    ])
  })

  /** The server's response to these bytes, until it closes the connection. */
  const raw = (bytes: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(server.origin).port), '127.0.0.1')
      let answer = ''
      socket.on('data', (chunk) => (answer += chunk.toString()))
      socket.on('close', () => resolve(answer)).on('error', reject)
      socket.write(bytes)
    })

  test('overlong headers get a 431, input that is not HTTP a 400', async () => {
    const long = 'x'.repeat(20_000)
    const stock = await raw(`GET /api/projects?a=${long} HTTP/1.1\r\nHost: x\r\n\r\n`)
    expect(stock).toMatch(/^HTTP\/1\.1 431 [^]*\{"errors":\[\{"message"/)
    const investor = await raw(`GET /api/v1/projects?a=${long} HTTP/1.1\r\nHost: x\r\n\r\n`)
    expect(investor).toMatch(/^HTTP\/1\.1 431 [^]*application\/problem\+json/)
    expect(await raw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
  })

  test('a body that never arrives gets a 408, one without a length a 411', async () => {
    const head = (more: string) =>
      `POST /api/graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${more}\r\n\r\n`
    const chunked = await raw(`${head('Transfer-Encoding: chunked\r\nConnection: close')}0\r\n\r\n`)
    expect(chunked).toMatch(/^HTTP\/1\.1 411 /)
    expect(await raw(`${head('Content-Length: 100')}{"que`)).toMatch(/^HTTP\/1\.1 408 /)
    expect((await team.stranger.get('/api/projects?limit=1')).status).toBe(200)
  }, 30_000)

  test('a malformed address gets a 400', async () => {
    for (const path of ['/api/projects/%E0%A4%A', '/projects/%00', '/api/v1/projects/%ff']) {
      expect([path, (await team.stranger.get(path)).status]).toEqual([path, 400])
    }
  })
})

describe('sign-in attempts', () => {
  const from = (address: string) => ({ 'x-forwarded-for': `6.6.6.6, ${address}` })
  const login = (address: string, account: { email: string; password: string }) =>
    team.stranger.send('POST', '/api/users/login', account, from(address))

  test('are refused to one address after ten, and to no other, so that nobody is locked out', async () => {
    const { secretariat } = team.accounts
    const wrong = { ...secretariat, password: 'wrong' }
    expect((await login('192.0.2.1', secretariat)).status).toBe(200)
    const tried = []
    for (let n = 0; n < 12; n += 1) tried.push(await login('203.0.113.9', wrong))
    expect(tried.map(({ status }) => status)).toEqual([...Array<number>(10).fill(401), 429, 429])
    const refused = tried.at(-1)
    expect(Object.fromEntries(refused?.headers ?? [])).toMatchObject({
      'retry-after': expect.stringMatching(/^\d+$/),
      ratelimit: expect.stringMatching(/^"login";r=0;t=\d+$/),
      'ratelimit-policy': '"login";q=10;w=900',
    })
    expect(refused?.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('Too many') }],
    })
    // The right password does not work from there, but does from everywhere else.
    expect((await login('203.0.113.9', secretariat)).status).toBe(429)
    expect((await login('192.0.2.1', secretariat)).status).toBe(200)
    expect((await login('198.51.100.4', secretariat)).status).toBe(200)
  })

  test('a header of the client does not change its address', async () => {
    const statuses = []
    for (let n = 0; n < 11; n += 1) {
      const answer = await team.stranger.send(
        'POST',
        '/api/users/login',
        { email: 'nobody@example.org', password: 'x' },
        { 'x-forwarded-for': `10.0.0.${n}, 203.0.113.20`, 'x-catalogue-address': `10.0.0.${n}` },
      )
      statuses.push(answer.status)
    }
    expect(statuses.at(-1)).toBe(429)
  })

  test('GraphQL and REST share the count', async () => {
    const query = 'mutation { loginUser(email: "both@example.org", password: "x") { token } }'
    for (let n = 0; n < 5; n += 1) {
      await login('203.0.113.30', { email: 'both@example.org', password: 'x' })
      await team.stranger.send('POST', '/api/graphql', { query }, from('203.0.113.30'))
    }
    const last = await team.stranger.send('POST', '/api/graphql', { query }, from('203.0.113.30'))
    expect(last.text).toContain('Too many tries')
  })

  test('aliases count as attempts too', async () => {
    const aliases = Array.from(
      { length: 10 },
      (_, n) => `a${n}: loginUser(email: "alias@example.org", password: "p${n}") { token }`,
    )
    const query = `mutation { ${aliases.join(' ')} }`
    await team.stranger.send('POST', '/api/graphql', { query }, from('203.0.113.40'))
    const last = await login('203.0.113.40', { email: 'alias@example.org', password: 'x' })
    expect(last.status).toBe(429)
  })

  test('a password link is sent three times, and a reset tried twenty', async () => {
    const forgot = []
    for (let n = 0; n < 4; n += 1) {
      const answer = await team.stranger.send(
        'POST',
        '/api/users/forgot-password',
        { email: 'nobody@example.org' },
        from('203.0.113.50'),
      )
      forgot.push(answer.status)
    }
    expect(forgot).toEqual([200, 200, 200, 429])
    const reset = []
    for (let n = 0; n < 21; n += 1) {
      const body = { token: `guess${n}`, password: 'a long password' }
      reset.push(
        (await team.stranger.send('POST', '/api/users/reset-password', body, from('203.0.113.51')))
          .status,
      )
    }
    expect(reset).toEqual([...Array<number>(20).fill(403), 429])
  })
})

test('bad requests leave no stack trace in the log', async () => {
  const before = server.output().length
  await team.stranger.get('/api/projects?limit=abc')
  await team.secretariat.get('/api/projects?where[nothing][equals]=1')
  await team.stranger.get('/api/projects/nothing')
  await team.stranger.send('POST', '/api/graphql', {
    query: '{ Projects(limit: 0) { totalDocs } }',
  })
  await team.stranger.send('POST', '/api/users/login', { email: 'a@example.org', password: 'x' })
  const printed = server.output().slice(before)
  expect(printed).not.toMatch(/ERROR|\n\s+at /)
})
