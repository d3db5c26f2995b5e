import { lastDayOf } from '@/dates'

interface Days {
  start?: string | null
  end?: string | null
}

/**
 * The edition that is prepared: of those that are not over on `today` (`YYYY-MM-DD`) the first one,
 * then one without days, else the last that took place.
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

/** Whether the last day that an edition may have has passed. */
export function isOver({ end, start }: Days, today: string): boolean {
  const last = end || start
  return Boolean(last) && lastDayOf(last ?? '') < today
}
