/** The last day that a partial date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) may mean; comparable as text. */
function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  return date.length === 7 ? `${date}-31` : date
}

/** The day one year before today, both as `YYYY-MM-DD`. */
export function aYearBefore(today: string): string {
  return `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
}

/** Whether nobody has verified the record for over a year: surely so, or never. */
export function isVerificationDue(lastVerified: string | null | undefined, today: string): boolean {
  return !lastVerified || lastDayOf(lastVerified) < aYearBefore(today)
}
