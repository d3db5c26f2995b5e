import { lastDayOf } from '@/dates'

interface Days {
  start?: string | null
  end?: string | null
}

/**
 * The edition in preparation: the first that is not over on `today` (`YYYY-MM-DD`), then one
 * without dates, otherwise the last that took place.
 */
export function nextEdition<Edition extends Days>(
  editions: readonly Edition[],
  today: string,
): Edition | undefined {
  const dated = editions
    .filter(({ start }) => start)
    .sort((one, other) => ((one.start ?? '') < (other.start ?? '') ? -1 : 1))
  return (
    dated.find((edition) => !isOver(edition, today)) ??
    editions.find(({ start }) => !start) ??
    dated.at(-1)
  )
}

/** Whether the last possible day of an edition has passed. */
export function isOver({ end, start }: Days, today: string): boolean {
  const last = end || start
  return Boolean(last) && lastDayOf(last ?? '') < today
}
