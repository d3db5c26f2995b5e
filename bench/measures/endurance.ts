import { setTimeout as wait } from 'node:timers/promises'
import { logIn, send } from '../ask'
import { quantile, spreadOf } from '../load/numbers'
import { runLoad } from '../load/run'
import type { RequestSpec, Series } from '../load/request'
import { startProduct } from '../servers/product'
import { listAt, pageAt, textAt, withFacets } from '../questions/product'
import { differentQuestions, cycle } from '../questions/question'
import { textSeries } from '../questions/texts'
import type { Findings } from '../report/types'
import { atMost } from './aims'
import { sampleProjects, type Sample } from './sample'
import { secretariatAt } from './secretariat'
import type { Setting } from './setting'

/** Milliseconds between two publications. */
const PAUSE_MS = 2000
const CONNECTIONS = 8
/** How much more memory the last fifth of the time may use than the second. */
const MAX_GROWTH = 1.1

/** Memory under a mix of all public requests, while changes are published. */
export async function measureEndurance({ copy, isQuick, projects }: Setting): Promise<Findings> {
  const time = isQuick ? 10_000 : 300_000
  const server = await startProduct(await copy(projects))
  try {
    const staff = await logIn(server.origin, 'secretariat')
    const sample = await sampleProjects(server.origin)
    const memory: number[] = []
    const sampling = setInterval(() => memory.push(server.memory().now), time / 300)
    const until = performance.now() + time
    const [load, published] = await Promise.all([
      runLoad({ origin: server.origin, connections: CONNECTIONS, time, series: mixed(sample) }),
      publishUntil(until, server.origin, staff, sample),
    ])
    clearInterval(sampling)
    const fifth = (n: number) =>
      spreadOf(memory.slice((memory.length * (n - 1)) / 5, (memory.length * n) / 5))
    const last = fifth(5)
    const measure = `memory in the last fifth of ${time / 1000} s of mixed load`
    const answers = Math.round(load.responses / (load.duration / 1000))
    return {
      rows: [
        {
          measure,
          projects,
          connections: CONNECTIONS,
          unit: 'MB',
          value: last,
          p50: quantile(load.latencies, 0.5),
          p99: quantile(load.latencies, 0.99),
        },
      ],
      aims: [atMost(`${measure}, in the second fifth`, last.median / fifth(2).median, MAX_GROWTH)],
      notes: [`Mixed load: ${answers} answers a second, ${published} publications meanwhile.`],
    }
  } finally {
    await server.stop()
  }
}

/** Of twenty requests nine lists, four texts, four projects, two pages and a file. */
function mixed({ projects, villages }: Sample): Series {
  const question = differentQuestions(21)
  const texts = textSeries(villages)
  const text = cycle(Object.values(texts))
  const project = cycle(projects)
  const one = (): RequestSpec => ({ path: `/api/v1/projects/${project().code}` })
  const list = () => withFacets(question())
  const page = () => pageAt(question())
  const file = (): RequestSpec => ({
    path: listAt(question())
      .path.replace('/projects?', '/projects.csv?')
      .replace(/&?limit=\d+/, ''),
  })
  const search = () => textAt(text()())
  const kinds = [list, search, list, one, list, page, list, search, list, one]
  const kind = cycle([...kinds, list, search, list, one, list, page, list, search, one, file])
  return () => kind()()
}

async function publishUntil(
  until: number,
  origin: string,
  staff: Record<string, string>,
  { projects }: Sample,
): Promise<number> {
  const { submit } = secretariatAt(origin, staff)
  const project = cycle(projects)
  let published = 0
  while (performance.now() < until) {
    await send(origin, await submit(project().id, `Published for the ${published}th time.`))
    published += 1
    await wait(PAUSE_MS)
  }
  return published
}
