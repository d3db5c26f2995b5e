import { DAY_IN_MS, formatDay } from './partial'

/**
 * How many hours the easternmost member states, Timor-Leste and eastern Indonesia, are ahead of
 * UTC. A day has begun as soon as it has begun anywhere among the member states: nobody there is
 * told that today's date lies in the future.
 */
const HOURS_AHEAD = 9
const AHEAD_IN_MS = HOURS_AHEAD * 3_600_000

let day = NaN
let formatted = ''

/**
 * Today as `YYYY-MM-DD`, in the time zone furthest ahead among the member states. `now` is in
 * milliseconds since 1970. Formatted once a day, because every response needs it.
 */
export function today(now = Date.now()): string {
  const current = Math.floor((now + AHEAD_IN_MS) / DAY_IN_MS)
  if (current !== day) {
    day = current
    formatted = formatDay(current)
  }
  return formatted
}
