const DAY_AND_TIME = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

/** Formats an instant (ISO 8601) in UTC, because staff work in several time zones. */
export function formatInstant(instant: string): string {
  return `${DAY_AND_TIME.format(new Date(instant))} UTC`
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** Formats the day of an instant in UTC. */
export function formatDay(instant: string): string {
  return DAY.format(new Date(instant))
}

/** Whole days since an instant. */
export function daysSince(instant: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(instant)) / 86_400_000))
}
