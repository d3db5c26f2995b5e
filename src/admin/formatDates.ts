const DAY_AND_TIME_FORM = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
} as const

const DAY_AND_TIME = new Intl.DateTimeFormat('en-GB', { ...DAY_AND_TIME_FORM, timeZone: 'UTC' })

/** Formats an instant (ISO 8601) in UTC, because staff work in several time zones. */
export function formatInstant(instant: string): string {
  return `${DAY_AND_TIME.format(new Date(instant))} UTC`
}

/** Formats an instant as clocks show it in the zone in which somebody gave it, and in UTC. */
export function formatInstantIn(instant: string, zone: string | null | undefined): string {
  if (!zone || zone === 'UTC') return formatInstant(instant)
  const there = new Intl.DateTimeFormat('en-GB', { ...DAY_AND_TIME_FORM, timeZone: zone })
  return `${there.format(new Date(instant))} in ${zone} (${formatInstant(instant)})`
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
