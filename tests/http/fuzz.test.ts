import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addressesOf, type ApiDescription } from '../support/hostile/addresses'
import { entriesOf } from '../support/hostile/entries'
import { faultsOf } from '../support/hostile/judge'
import { queryBody } from '../support/hostile/queries'
import { pageAddress, stockAddress } from '../support/hostile/stock'
import { plantSecrets } from '../support/hostile/secrets'
import { chooseRuns, chooseSeed } from '../support/randomness'
import { startTestServer, type TestServer } from '../support/server'
import { bytesOf, type RawRequest, sendBytes } from '../support/socket'
import { assembleTeam, type Team } from '../support/team'

const SEED = chooseSeed('Hostile input')
const LONG = 120_000

let server: TestServer
let team: Team
let secrets: string[]

beforeAll(async () => {
  server = await startTestServer()
  team = await assembleTeam(server)
  secrets = await plantSecrets(team)
}, LONG)

afterAll(() => server.stop())

/**
 * Sends the generated requests one after another, and expects that nothing breaks and nothing
 * leaks.
 */
async function holdsFor<T>(
  values: fc.Arbitrary<T>,
  requestOf: (value: T) => RawRequest,
  runs: number,
  hidden = secrets,
) {
  const property = fc.asyncProperty(values, async (value) => {
    const request = requestOf(value)
    const answer = await sendBytes(server.origin, bytesOf(request))
    expect({ faults: faultsOf(answer, request.target, hidden) }).toEqual({ faults: [] })
  })
  await fc.assert(property, { seed: SEED, numRuns: chooseRuns(runs), endOnFailure: true })
}

/** The next plain request to each door is answered as usual. */
async function stillServes() {
  const responses = await Promise.all([
    team.stranger.get('/api/v1/projects?limit=1'),
    team.stranger.get('/api/projects?limit=1&depth=0'),
    team.stranger.get('/projects/KH-TRA-0001/funan-techo-canal'),
    team.stranger.send('POST', '/api/graphql', { query: '{ catalogue { page { total } } }' }),
    team.ministry.get('/api/projects?limit=1&depth=0'),
  ])
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
}

const fromStranger = (target: string): RawRequest => ({ target })

const json = { 'Content-Type': 'application/json' }

test('the secrets exist', async () => {
  const seen = await team.secretariat.get('/api/projects?draft=true&limit=500&depth=1')
  const { text: contacts } = await team.secretariat.get('/api/contacts')
  const found = secrets.filter((secret) => (seen.text + contacts).includes(secret))
  expect(found.length).toBeGreaterThanOrEqual(3)
})

describe('a stranger’s hostile input is answered in time, without errors or leaks', () => {
  test(
    'to the investor API, generated from its own description',
    async () => {
      const description = await team.stranger.get('/api/v1/openapi.json')
      await holdsFor(addressesOf(description.json<ApiDescription>()), fromStranger, 1500)
      await stillServes()
    },
    LONG,
  )

  test(
    'to Payload’s REST',
    async () => {
      await holdsFor(stockAddress, fromStranger, 1200)
      await stillServes()
    },
    LONG,
  )

  test(
    'to pages and files',
    async () => {
      await holdsFor(pageAddress, fromStranger, 250)
      await stillServes()
    },
    LONG,
  )

  test(
    'to GraphQL',
    async () => {
      await holdsFor(
        queryBody,
        (body) => ({
          method: 'POST',
          target: '/api/graphql',
          headers: json,
          body: JSON.stringify(body),
        }),
        800,
      )
      await stillServes()
    },
    LONG,
  )
})

describe('a ministry’s hostile input', () => {
  test(
    'is refused with the field’s name or stored, and breaks nothing',
    async () => {
      const signedIn = await team.stranger.send('POST', '/api/users/login', team.accounts.ministry)
      const { token } = signedIn.json<{ token: string }>()
      const headers = { ...json, Authorization: `JWT ${token}` }
      const entries = await entriesOf(team.ministry)
      const made = await team.ministry.send('POST', '/api/projects?draft=true', {
        title: 'Much tried',
        leadState: 'KH',
        sector: 'energy',
      })
      const { doc } = made.json<{ doc: { id: string } }>()
      const target = `/api/projects/${doc.id}?draft=true`
      const patch = (body: object) => ({
        method: 'PATCH',
        target,
        headers,
        body: JSON.stringify(body),
      })
      await holdsFor(entries, patch, 300, [])
      await holdsFor(stockAddress, (to) => ({ target: to, headers }), 400, [])
      expect((await team.ministry.get(`${target}&depth=0`)).status).toBe(200)
      await stillServes()
    },
    LONG,
  )
})
