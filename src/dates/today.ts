import { DAY_IN_MS, writeDay } from './partial'

/**
 * Hours that the member states furthest ahead are before UTC: Timor-Leste and eastern Indonesia. A
 * day has come once it has come anywhere among the member states: nobody there is told that her own
 * date lies in the future.
 */
const HOURS_AHEAD = 9
const AHEAD_IN_MS = HOURS_AHEAD * 3_600_000

let day = NaN
let written = ''

/**
 * Today, `YYYY-MM-DD`, in the time zone furthest ahead among the member states. `now` is in
 * milliseconds since 1970. Written once a day: it is asked for with every answer.
 */
export function today(now = Date.now()): string {
  const current = Math.floor((now + AHEAD_IN_MS) / DAY_IN_MS)
  if (current !== day) {
    day = current
    written = writeDay(current)
  }
  return written
}
