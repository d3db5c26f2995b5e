const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** For example `27 November 2026, 13.34 UTC`. */
export function formatTime(iso: string): string {
  return `${DAY.format(new Date(iso))}, ${iso.slice(11, 16).replace(':', '.')} UTC`
}
