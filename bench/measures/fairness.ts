import { getIntrospectionQuery } from 'graphql'
import { logIn, send, sendJson } from '../ask'
import { quantile, spreadOf } from '../load/numbers'
import type { RequestSpec } from '../load/request'
import type { Findings, Row } from '../report/types'
import { startChild, type Child } from '../servers/child'
import { startProduct } from '../servers/product'
import type { Flood } from '../servers/strangers'
import { atMost } from './aims'
import type { Setting } from './setting'

/** How many times longer than idle a save may take, and how many ms longer the rest. */
const MAX_TIMES = 3
const MAX_DELAY_MS = 50

/** Milliseconds per load, and between two acts of the same person. */
const DURATION_MS = 10_000
const PAUSE_MS = 20

type Load = Pick<Flood, 'connections' | 'questions'> & { load: string }

const list = (query: string): RequestSpec => ({ path: `/api/projects?${query}` })
const graphql = (query: string): RequestSpec => ({
  method: 'POST',
  path: '/api/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
})
const login = (n: number): RequestSpec => ({
  method: 'POST',
  path: '/api/users/login',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ email: `invented-${n}@example.org`, password: 'a guess' }),
})
const LIST = '{ Projects(limit: 100) { docs { code title summary owner { name } } } }'
const SHORT_LIST = '{ Projects { docs { code title } } }'

const LOADS: Load[] = [
  { load: '40 lists at depth 2', connections: 40, questions: [list('depth=2&limit=100')] },
  { load: '40 lists by GraphQL', connections: 40, questions: [graphql(LIST)] },
  {
    load: '60 logins of invented addresses',
    connections: 60,
    questions: Array.from({ length: 5000 }, (_, n) => login(n)),
  },
  { load: '30 introspections', connections: 30, questions: [graphql(getIntrospectionQuery())] },
  { load: '16 lists, kept open', connections: 16, questions: [list('limit=100')] },
  {
    load: '16 lists at depth 0, kept open',
    connections: 16,
    questions: [list('limit=100&depth=0')],
  },
  { load: '64 GraphQL Projects', connections: 64, questions: [graphql(SHORT_LIST)] },
]

/**
 * What a ministry, an investor and a health check notice while one address sends as many requests
 * as it can. All in one run: first idle, then under each load.
 */
export async function measureFairness({ copy, projects }: Setting): Promise<Findings> {
  const product = await startProduct(await copy(projects))
  const strangers = await startChild({ script: 'build/bench/strangers.mjs' })
  const findings: Findings = { rows: [], aims: [], notes: [] }
  try {
    const acts = await actsAt(product.origin)
    await watch(acts, DURATION_MS / 4)
    const idle = await watch(acts, DURATION_MS)
    findings.rows.push(...rowsOf('idle', idle, projects))
    for (const { load, ...requests } of LOADS) {
      const flood = sendFlood(strangers, { origin: product.origin, time: DURATION_MS, ...requests })
      const [durations, statuses] = await Promise.all([watch(acts, DURATION_MS), flood])
      findings.rows.push(...rowsOf(load, durations, projects))
      findings.aims.push(...aimsOf(load, durations, idle))
      findings.notes?.push(`${load}: answers by status ${JSON.stringify(statuses)}`)
    }
  } finally {
    await strangers.stop()
    await product.stop()
  }
  return findings
}

const ACTS = ['save', 'investor API', 'health'] as const
type Act = (typeof ACTS)[number]
/** The repeated acts, and the duration of each in ms, shortest first. */
type Acts = Record<Act, () => Promise<unknown>>
type Durations = Record<Act, Float64Array>

async function actsAt(origin: string): Promise<Acts> {
  const ministry = await logIn(origin, 'ministry')
  const { docs } = await sendJson<{ docs: { id: string }[] }>(origin, {
    path: '/api/projects?where[leadState][equals]=KH&limit=1&depth=0',
    headers: ministry,
  })
  let n = 0
  return {
    save: () =>
      send(origin, {
        method: 'PATCH',
        path: `/api/projects/${docs[0]?.id ?? ''}?draft=true&depth=0`,
        headers: { ...ministry, 'content-type': 'application/json' },
        body: JSON.stringify({ summary: `Saved for the ${(n += 1)}th time of measuring.` }),
      }),
    'investor API': () => send(origin, { path: '/api/v1/projects?facets=all' }),
    health: () => send(origin, { path: '/healthz' }),
  }
}

async function watch(acts: Acts, time: number): Promise<Durations> {
  const ends = performance.now() + time
  const durations = await Promise.all(
    ACTS.map(async (name) => {
      const times: number[] = []
      while (performance.now() < ends) {
        const began = performance.now()
        await acts[name]()
        times.push(performance.now() - began)
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
      }
      return [name, Float64Array.from(times).sort()] as const
    }),
  )
  return Object.fromEntries(durations) as Durations
}

function sendFlood(
  { process: child }: Child,
  flood: Flood,
): Promise<Readonly<Record<string, number>>> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The strangers ended'))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve((message as { statuses: Record<string, number> }).statuses)
    })
    child.send(flood)
  })
}

function rowsOf(load: string, durations: Durations, projects: number): Row[] {
  return ACTS.map((act) => ({
    measure: `${act}: ${load}`,
    projects,
    connections: 1,
    unit: 'ms' as const,
    value: spreadOf([...durations[act]]),
    p50: quantile(durations[act], 0.5),
    p99: quantile(durations[act], 0.99),
  }))
}

function aimsOf(load: string, durations: Durations, idle: Durations) {
  const p95 = (of: Durations, act: Act) => quantile(of[act], 0.95)
  return [
    atMost(
      `save, ${load}: p95 in the idle p95`,
      p95(durations, 'save') / p95(idle, 'save'),
      MAX_TIMES,
    ),
    ...(['investor API', 'health'] as const).map((act) =>
      atMost(
        `${act}, ${load}: p95 above the idle p95, ms`,
        p95(durations, act) - p95(idle, act),
        MAX_DELAY_MS,
      ),
    ),
  ]
}
