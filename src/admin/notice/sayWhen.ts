const DAY_AND_TIME = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

/** An instant (ISO 8601) in words, in UTC: staff sit in several time zones. */
export function sayWhen(instant: string): string {
  return `${DAY_AND_TIME.format(new Date(instant))} UTC`
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** The day of an instant in words, in UTC. */
export function sayDay(instant: string): string {
  return DAY.format(new Date(instant))
}

/** How long ago the instant was, in whole days. */
export function daysSince(instant: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(instant)) / 86_400_000))
}
