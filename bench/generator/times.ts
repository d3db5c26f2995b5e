import type { Status } from '@/vocabulary'
import type { StoredProject } from '@/project'
import type { Random } from './random'

type Times = Pick<StoredProject, 'end' | 'milestones' | 'start'>

/** The first and last year in which works of a project with this status may begin. */
const YEARS: Record<Status, readonly [number, number]> = {
  identification: [2028, 2034],
  preparation: [2027, 2031],
  implementation: [2019, 2025],
  completion: [2008, 2020],
  maintenance: [2002, 2015],
  decommissioning: [1985, 2000],
  decommissioned: [1980, 1995],
  cancelled: [2018, 2026],
}

/** Start and end of works, as precise as such dates usually are, and the milestones so far. */
export function timesOf(status: Status, source: () => string, random: Random): Times {
  if (random.chance(0.3)) return { milestones: [] }
  const year = random.whole(...YEARS[status])
  const month = `${String(year)}-0${String(random.whole(1, 9))}`
  const begins = random.weighted({ year: 5, month: 3, day: 2 })
  const start = begins === 'year' ? String(year) : begins === 'month' ? month : `${month}-15`
  return {
    start: { date: start, source: source() },
    ...(random.chance(0.8) && {
      end: { date: String(year + random.whole(1, 6)), source: source() },
    }),
    milestones: [
      { kind: 'feasibility', date: String(Math.min(year - 3, 2025)), planned: false },
      { kind: 'groundbreaking', date: String(year), planned: year > 2025 },
    ].map((row) => ({ ...row, source: source() })),
  }
}
