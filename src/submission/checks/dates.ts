/** First and last day that a partial date may mean, as `YYYY-MM-DD`; comparable as text. */
export function daysOf(date: string): { first: string; last: string } {
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` }
  if (date.length === 7) return { first: `${date}-01`, last: `${date}-31` }
  return { first: date, last: date }
}
