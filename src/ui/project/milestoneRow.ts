import { lastDayOf } from '@/dates'
import type { Milestone } from '@/project'

/** A stop on the line of milestones: one of the record's, or today. */
export type Stop = { kind: 'milestone'; milestone: Milestone } | { kind: 'today' }

/**
 * Milestones by date, with today between past and future. A planned milestone whose last possible
 * day is over comes before today, still hollow.
 */
export function milestoneRow(milestones: readonly Milestone[], today: string): Stop[] {
  const sorted = [...milestones].sort((a, b) => lastDayOf(a.date).localeCompare(lastDayOf(b.date)))
  const isBehind = (milestone: Milestone) => !milestone.planned || lastDayOf(milestone.date) < today
  const stop = (milestone: Milestone): Stop => ({ kind: 'milestone', milestone })
  return [
    ...sorted.filter(isBehind).map(stop),
    { kind: 'today' },
    ...sorted.filter((milestone) => !isBehind(milestone)).map(stop),
  ]
}
