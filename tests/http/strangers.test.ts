import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { createClient } from '../support/http'
import { entry } from '../support/projects'
import { startTestServer, type TestServer } from '../support/server'
import { assembleTeam, type Team } from '../support/team'

/** Milliseconds: Payload restarts in some of these. */
jest.setTimeout(180_000)

let server: TestServer
let team: Team

beforeAll(async () => {
  server = await startTestServer({ TRUST_PROXY: '1' })
  team = await assembleTeam(server)
}, 120_000)

afterAll(() => server.stop())

/** The ids of the reading processes that the server has started. */
function readers(): number[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([, parent, ...args]) =>
        parent === String(server.pid()) && args.join(' ').includes('reader.mjs'),
    )
    .map(([pid]) => Number(pid))
}

const from = (address: string) => ({ 'x-forwarded-for': address })

/** Suspends the reading process, so that no stranger's read is answered until it resumes. */
async function whileReaderIsSuspended<T>(act: () => Promise<T>): Promise<T> {
  await team.stranger.get('/api/projects?limit=1')
  const [pid] = readers()
  if (pid === undefined) throw new Error('Nobody reads for strangers')
  process.kill(pid, 'SIGSTOP')
  try {
    return await act()
  } finally {
    process.kill(pid, 'SIGCONT')
  }
}

describe('while no request of strangers is answered', () => {
  test('one address fills its queue and is refused; staff, health checks and investors do not wait', async () => {
    const sent: Promise<number>[] = []
    const refused = await whileReaderIsSuspended(async () => {
      const answers: Promise<Awaited<ReturnType<typeof team.stranger.get>>>[] = []
      for (let n = 0; n < 40; n += 1) {
        answers.push(team.stranger.get(`/api/projects?limit=1&page=${n + 1}`, from('203.0.113.1')))
      }
      sent.push(...answers.map((answer) => answer.then(({ status }) => status)))
      const first = await Promise.race(answers)
      const [saved, listed, health, investor, login] = await Promise.all([
        team.ministry.send('POST', '/api/projects?draft=true', entry()),
        team.secretariat.get('/api/projects?limit=1'),
        team.stranger.get('/healthz'),
        team.stranger.get('/api/v1/projects?limit=1'),
        createClient(server.origin).send('POST', '/api/users/login', team.accounts.neighbour, {
          ...from('203.0.113.1'),
        }),
      ])
      expect([saved.status, listed.status, health.status, investor.status, login.status]).toEqual([
        201, 200, 200, 200, 200,
      ])
      return first
    })
    expect([refused.status, refused.headers.get('retry-after'), refused.json()]).toEqual([
      429,
      '5',
      { errors: [{ message: expect.stringMatching(/^Too many requests at once/) }] },
    ])
    const statuses = await Promise.all(sent)
    expect(statuses.filter((status) => status === 200)).toHaveLength(34)
    expect(statuses.filter((status) => status === 429)).toHaveLength(6)
  })

  test('disconnected clients delay nobody', async () => {
    const gone = new AbortController()
    await whileReaderIsSuspended(async () => {
      const left = Array.from({ length: 34 }, (_, n) =>
        fetch(`${server.origin}/api/projects?limit=1&page=${n + 1}`, {
          headers: from('203.0.113.2'),
          signal: gone.signal,
        }).catch(() => undefined),
      )
      // Answered after the requests sent before it, or not at all.
      await team.stranger.get('/healthz')
      gone.abort()
      await Promise.all(left)
    })
    const after = await team.stranger.get('/api/projects?limit=1', from('203.0.113.2'))
    expect(after.status).toBe(200)
  })
})

test('when the reading process ends, the next request starts another', async () => {
  const before = readers()
  expect(before).toHaveLength(1)
  process.kill(before[0] ?? NaN, 'SIGKILL')
  const request = async () => (await team.stranger.get('/api/projects?limit=1')).status
  // A request sent just as it ended gets a 503.
  for (let tries = 0; (await request()) !== 200; tries += 1) expect(tries).toBeLessThan(5)
  expect(readers()).toHaveLength(1)
  expect(readers()).not.toEqual(before)
})

test('nobody else can use the reading process', async () => {
  const list = await team.stranger.get('/api/projects?limit=1', { 'x-catalogue-reader': 'guess' })
  expect(list.status).toBe(200)
})

test('HEAD is answered as GET, without a body', async () => {
  const head = await team.stranger.send('HEAD', '/api/projects?limit=1')
  expect([head.status, head.text]).toEqual([200, ''])
})

test('the process for strangers ends with the server', async () => {
  const [pid] = readers()
  await server.restart()
  expect(() => process.kill(pid ?? NaN, 0)).toThrow('ESRCH')
})
