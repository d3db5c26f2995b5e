import { dayRangeOf } from '@/catalogue/dates'

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/

/** Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and a day of the calendar. */
export function isPartialDate(text: string): boolean {
  return dayRangeOf(text) !== undefined
}

/** An instant in UTC or a partial date as it stands; undefined for anything else. */
export function instantOrDate(text: string): string | undefined {
  if (isPartialDate(text)) return text
  const [, date] = INSTANT.exec(text) ?? []
  const time = Date.parse(text)
  if (!date || !isPartialDate(date) || Number.isNaN(time)) return undefined
  return new Date(time).toISOString()
}
