import { existsSync } from 'node:fs'
import { runNext } from '../programs'
import { startChild } from '../servers/child'
import { SETTINGS } from '../servers/settings'
import { BROWSER_HEADERS, pageAt, projectPageAt } from '../questions/product'
import { differentQuestions, repeatedQuestions, cycle } from '../questions/question'
import type { Findings } from '../report/types'
import { atMost } from './aims'
import { compare } from './compare'
import { allProjects } from './sample'
import type { Setting } from './setting'

/** Multiple of the cost of a Next.js page that reads nothing. */
const MAX_TIMES = 1.3

/** How many pages are requested repeatedly. */
const FEW = 20

/** What a page costs the server, compared with a Next.js page that reads nothing. */
export async function measurePages({
  connections,
  effort,
  product,
  projects,
}: Setting): Promise<Findings> {
  if (!existsSync('bench/emptyPage/.next/BUILD_ID')) {
    console.log('Building the page that reads nothing …')
    await runNext(['build', 'bench/emptyPage'])
  }
  const empty = await startChild({ script: 'build/bench/emptyPageServer.mjs', env: SETTINGS })
  const findings: Findings = { rows: [], aims: [] }
  try {
    const question = differentQuestions(31)
    const repeated = repeatedQuestions(32)
    const all = await allProjects(product.origin)
    const [any, few] = [cycle(all), cycle(all.slice(0, FEW))]
    const pages = {
      'list page, each different': () => pageAt(question()),
      'list page, twenty repeated': () => pageAt(repeated()),
      'project page, all in turn': () => projectPageAt(any()),
      'project page, twenty in turn': () => projectPageAt(few()),
    }
    const nothing = {
      origin: empty.origin,
      server: empty,
      series: () => ({ path: '/', headers: BROWSER_HEADERS }),
    }
    for (const [measure, series] of Object.entries(pages)) {
      for (const count of connections) {
        const ways = { ours: { origin: product.origin, server: product, series }, nothing }
        const done = await compare(ways, count, effort)
        const times = done.ours.rate.median / done.nothing.rate.median
        findings.rows.push({
          measure,
          projects,
          connections: count,
          unit: 'answers/s',
          value: done.ours.rate,
          p50: done.ours.p50,
          p99: done.ours.p99,
          processor: done.ours.processor,
          comparisons: [
            { name: 'bare', value: done.nothing.rate, times, processor: done.nothing.processor },
          ],
        })
        const aim = `${measure}, ${count} connections: cost in that of a page that reads nothing`
        findings.aims.push(atMost(aim, 1 / times, MAX_TIMES))
      }
    }
  } finally {
    await empty.stop()
  }
  return { ...findings, notes: ['Beside pages, “bare” is the Next.js page that reads nothing.'] }
}
