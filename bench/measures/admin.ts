import { logIn } from '../ask'
import { startProduct } from '../servers/product'
import { cycle } from '../questions/question'
import type { Series } from '../load/request'
import type { Findings } from '../report/types'
import { atMost } from './aims'
import { compare } from './compare'
import { sampleProjects } from './sample'
import type { Setting } from './setting'

const MAX_TIMES = 1.5
const FEW = 100

/** The admin's list and edit screens with many projects, against the same screens with a hundred. */
export async function measureAdmin(setting: Setting): Promise<Findings> {
  const { copy, effort, projects } = setting
  const many = await startProduct(await copy(projects))
  const few = await startProduct(await copy(FEW))
  const findings: Findings = { rows: [], aims: [] }
  try {
    const screens = { many: await screensOf(many.origin), few: await screensOf(few.origin) }
    for (const screen of ['list', 'edit'] as const) {
      const measure = `admin: ${screen} screen`
      const done = await compare(
        {
          many: { origin: many.origin, series: screens.many[screen] },
          few: { origin: few.origin, series: screens.few[screen] },
        },
        1,
        { ...effort, time: effort.time * 2 },
      )
      for (const [size, { p50, p99, rate }] of [
        [projects, done.many],
        [FEW, done.few],
      ] as const) {
        const row = { measure, projects: size, connections: 1, unit: 'answers/s' as const }
        findings.rows.push({ ...row, value: rate, p50, p99 })
      }
      const times = done.few.rate.median / done.many.rate.median
      findings.aims.push(
        atMost(`${measure}: cost at ${projects} in cost at ${FEW}`, times, MAX_TIMES),
      )
    }
  } finally {
    await many.stop()
    await few.stop()
  }
  return findings
}

async function screensOf(origin: string): Promise<Record<'edit' | 'list', Series>> {
  const { authorization = '' } = await logIn(origin, 'secretariat')
  const headers = { Cookie: `payload-token=${authorization.replace('JWT ', '')}` }
  const { projects } = await sampleProjects(origin)
  const project = cycle(projects)
  return {
    list: () => ({ path: '/admin/collections/projects', headers }),
    edit: () => ({ path: `/admin/collections/projects/${project().id}`, headers }),
  }
}
