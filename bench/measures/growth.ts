import { startProduct } from '../servers/product'
import type { Child } from '../servers/child'
import type { Series } from '../load/request'
import { listAt, textAt, withFacets } from '../questions/product'
import { differentQuestions } from '../questions/question'
import { textSeries } from '../questions/texts'
import type { Findings } from '../report/types'
import { atMost } from './aims'
import { compare, type Result, type Way } from './compare'
import type { Setting } from './setting'

const GROWING = [
  ['list', 'list with filters, no facets', 1.5],
  ['facets', 'list with filters and all facets', 15],
] as const

const MAX_FOR_TEXT = 10

/**
 * What a hundred times as many projects cost: servers of three sizes get different questions in
 * turn. Cost is the inverse of the rate at many connections, that is, processor time.
 */
export async function measureGrowth(setting: Setting): Promise<Findings> {
  const sizes = setting.isQuick ? [100, 1000] : [1000, 10_000, 100_000]
  const servers = new Map<number, Child>()
  try {
    for (const size of sizes) {
      servers.set(size, await startProduct(await setting.folder(size, 'log')))
    }
    return await compareSizes(setting, servers)
  } finally {
    for (const server of servers.values()) await server.stop()
  }
}

async function compareSizes(
  { connections, effort }: Setting,
  servers: ReadonlyMap<number, Child>,
): Promise<Findings> {
  const findings: Findings = { rows: [], aims: [] }
  const [smallest = 0, middle = 0, largest = middle] = servers.keys()
  const many = Math.max(...connections)
  const measured = async (measure: string, series: () => Series) => {
    const ways = [...servers].map(([size, server]): [string, Way] => [
      String(size),
      { origin: server.origin, server, series: series() },
    ])
    const done: Record<string, Result> = await compare(Object.fromEntries(ways), many, effort)
    for (const size of servers.keys()) {
      const { p50 = NaN, p99 = NaN, processor = NaN, rate } = done[size] ?? {}
      if (!rate) continue
      const row = { measure, projects: size, connections: many, unit: 'answers/s' as const }
      findings.rows.push({ ...row, value: rate, p50, p99, processor })
    }
    return (from: number, to: number) =>
      (done[from]?.rate.median ?? NaN) / (done[to]?.rate.median ?? NaN)
  }
  for (const [kind, measure, limit] of GROWING) {
    const cost = await measured(measure, kind === 'list' ? plainSeries : facetSeries)
    const aim = `${measure}: cost at ${largest} in cost at ${smallest}`
    findings.aims.push(atMost(aim, cost(smallest, largest), limit))
  }
  const { 'common words': common } = textSeries([])
  for (const kind of ['common words', 'prefix', 'Thai', 'Khmer'] as const) {
    const measure = `text with all facets: ${kind}`
    const cost = await measured(measure, () => {
      const text = textSeries([])[kind] ?? common
      return () => textAt(text?.() ?? { q: '', locale: 'en', limit: 20 })
    })
    // A quick run has only two sizes.
    const from = middle === largest ? smallest : middle
    const aim = `${measure}: cost at ${largest} in cost at ${from}`
    findings.aims.push(atMost(aim, cost(from, largest), MAX_FOR_TEXT))
  }
  return findings
}

function plainSeries(): Series {
  const question = differentQuestions(11)
  return () => listAt(question())
}

function facetSeries(): Series {
  const question = differentQuestions(12)
  return () => withFacets(question())
}
