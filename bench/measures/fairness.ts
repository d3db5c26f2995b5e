import { getIntrospectionQuery } from 'graphql'
import { ask, askJson, logIn } from '../ask'
import { quantile, spreadOf } from '../load/numbers'
import type { Asked } from '../load/request'
import type { Findings, Row } from '../report/types'
import { startChild, type Child } from '../servers/child'
import { startProduct } from '../servers/product'
import type { Assault } from '../servers/strangers'
import { atMost } from './aims'
import type { Setting } from './setting'

/** How many times as long as when idle a save may take, and how much longer the rest, in ms. */
const MAX_TIMES = 3
const MAX_LONGER = 50

/** Milliseconds of each load, and between two acts of the same person. */
const TIME = 10_000
const PAUSE = 20

type Load = Pick<Assault, 'connections' | 'questions'> & { load: string }

const list = (query: string): Asked => ({ path: `/api/projects?${query}` })
const graphql = (query: string): Asked => ({
  method: 'POST',
  path: '/api/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
})
const login = (n: number): Asked => ({
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
 * What a ministry, an investor and a health check notice while one address asks as much as it can.
 * All of it in one run: first without a load, then under each.
 */
export async function measureFairness({ copy, projects }: Setting): Promise<Findings> {
  const product = await startProduct(await copy(projects))
  const strangers = await startChild({ script: 'build/bench/strangers.mjs' })
  const findings: Findings = { rows: [], aims: [], notes: [] }
  try {
    const acts = await actsAt(product.origin)
    await watch(acts, TIME / 4)
    const idle = await watch(acts, TIME)
    findings.rows.push(...rowsOf('idle', idle, projects))
    for (const { load, ...what } of LOADS) {
      const assault = send(strangers, { origin: product.origin, time: TIME, ...what })
      const [taken, statuses] = await Promise.all([watch(acts, TIME), assault])
      findings.rows.push(...rowsOf(load, taken, projects))
      findings.aims.push(...aimsOf(load, taken, idle))
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
/** What is done again and again, and how long each took in ms, the shortest first. */
type Acts = Record<Act, () => Promise<unknown>>
type Taken = Record<Act, Float64Array>

async function actsAt(origin: string): Promise<Acts> {
  const ministry = await logIn(origin, 'ministry')
  const { docs } = await askJson<{ docs: { id: string }[] }>(origin, {
    path: '/api/projects?where[leadState][equals]=KH&limit=1&depth=0',
    headers: ministry,
  })
  let n = 0
  return {
    save: () =>
      ask(origin, {
        method: 'PATCH',
        path: `/api/projects/${docs[0]?.id ?? ''}?draft=true&depth=0`,
        headers: { ...ministry, 'content-type': 'application/json' },
        body: JSON.stringify({ summary: `Saved for the ${(n += 1)}th time of measuring.` }),
      }),
    'investor API': () => ask(origin, { path: '/api/v1/projects?facets=all' }),
    health: () => ask(origin, { path: '/healthz' }),
  }
}

async function watch(acts: Acts, time: number): Promise<Taken> {
  const ends = performance.now() + time
  const taken = await Promise.all(
    ACTS.map(async (name) => {
      const took: number[] = []
      while (performance.now() < ends) {
        const began = performance.now()
        await acts[name]()
        took.push(performance.now() - began)
        await new Promise((resolve) => setTimeout(resolve, PAUSE))
      }
      return [name, Float64Array.from(took).sort()] as const
    }),
  )
  return Object.fromEntries(taken) as Taken
}

function send(
  { process: child }: Child,
  assault: Assault,
): Promise<Readonly<Record<string, number>>> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The strangers ended'))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve((message as { statuses: Record<string, number> }).statuses)
    })
    child.send(assault)
  })
}

function rowsOf(load: string, taken: Taken, projects: number): Row[] {
  return ACTS.map((act) => ({
    measure: `${act}: ${load}`,
    projects,
    connections: 1,
    unit: 'ms' as const,
    value: spreadOf([...taken[act]]),
    p50: quantile(taken[act], 0.5),
    p99: quantile(taken[act], 0.99),
  }))
}

function aimsOf(load: string, taken: Taken, idle: Taken) {
  const p95 = (of: Taken, act: Act) => quantile(of[act], 0.95)
  return [
    atMost(`save, ${load}: p95 in the idle p95`, p95(taken, 'save') / p95(idle, 'save'), MAX_TIMES),
    ...(['investor API', 'health'] as const).map((act) =>
      atMost(
        `${act}, ${load}: p95 above the idle p95, ms`,
        p95(taken, act) - p95(idle, act),
        MAX_LONGER,
      ),
    ),
  ]
}
