import { dayRangeOf } from '@/catalogue/dates'
import type { PartialDate } from '@/publications/record/types'

const YEARS = 2

/** Whether what is known may have been overtaken: verified or its status dated more than two years before today (`YYYY-MM-DD`). */
export function isStale(
  project: { lastVerified: PartialDate | null; statusDate: PartialDate | null },
  today: string,
): boolean {
  const oldest = limitOn(today)
  return [project.lastVerified, project.statusDate].some((date) => {
    const range = date ? dayRangeOf(date) : undefined
    return range !== undefined && range.last < oldest
  })
}

let reckonedOn = ''
let limit = 0

/** The first day that is not too long ago, as a number; reckoned once a day. */
function limitOn(today: string): number {
  if (today !== reckonedOn) {
    limit = dayRangeOf(yearsBefore(today))?.first ?? 0
    reckonedOn = today
  }
  return limit
}

/** 29 February goes back to 28 February. */
function yearsBefore(today: string): PartialDate {
  const day = today.slice(5) === '02-29' ? '02-28' : today.slice(5)
  return `${Number(today.slice(0, 4)) - YEARS}-${day}`
}
