import { logIn, send, sendJson } from '../ask'
import { spreadOf } from '../load/numbers'
import { startProduct } from '../servers/product'
import type { Findings } from '../report/types'
import { sampleProjects } from './sample'
import { secretariatAt } from './secretariat'
import type { Setting } from './setting'

/**
 * Publishes changes and immediately requests them, from the publishing process and from another one
 * on the same database. Throws if either is out of date: the very next response must be right.
 */
export async function measureVisible({ copy, isQuick, projects }: Setting): Promise<Findings> {
  const folder = await copy(projects)
  const own = await startProduct(folder)
  const other = await startProduct(folder)
  const durations = { publish: [] as number[], own: [] as number[], other: [] as number[] }
  try {
    const staff = await logIn(own.origin, 'secretariat')
    const { submit } = secretariatAt(own.origin, staff)
    const sample = await sampleProjects(own.origin)
    for (const [n, { code, id }] of sample.projects.slice(0, isQuick ? 5 : 30).entries()) {
      const summary = `Changed for the ${n}th time of measuring.`
      const publish = await submit(id, summary)
      // Both have answered this question before, so that an old answer could be cached.
      await shows(own.origin, code)
      await shows(other.origin, code)
      durations.publish.push(await timed(() => send(own.origin, publish)))
      for (const [name, { origin }] of Object.entries({ own, other })) {
        let shown = ''
        durations[name as 'other' | 'own'].push(
          await timed(async () => (shown = await shows(origin, code))),
        )
        if (shown !== summary) throw new Error(`${code} is old in the ${name} process: ${shown}`)
      }
    }
  } finally {
    await own.stop()
    await other.stop()
  }
  const row = (measure: string, values: number[]) => ({
    measure,
    projects,
    connections: 1,
    unit: 'ms' as const,
    value: spreadOf(values),
  })
  return {
    rows: [
      row('publishing a change', durations.publish),
      row('from published to visible, same process', durations.own),
      row('from published to visible, another process', durations.other),
    ],
    aims: [
      {
        aim: 'a publish shows on the next request, in every process',
        wanted: 'always',
        found: `${durations.publish.length} of ${durations.publish.length}`,
        met: true,
      },
    ],
  }
}

async function shows(origin: string, code: string): Promise<string> {
  const project = await sendJson<{ summary: { en: string } }>(origin, {
    path: `/api/v1/projects/${code}`,
  })
  return project.summary.en
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await act()
  return performance.now() - startedAt
}
