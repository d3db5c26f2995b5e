import type { Query, Snapshot } from '@/catalogue/types'
import { utcDayOf } from '@/dates'
import { messagesOf } from '@/messages'
import { DIMENSIONS, FACET_ROWS, isListed, isYesNo, type ListedDimension } from '@/project/facets'
import { labelOf, type Locale } from '@/vocabulary'

import { formatDate } from '../format/dates'
import { formatAmount } from '../format/money'
import { changed } from '../links/listLinks'

/** One active choice of a list: its label and the query without it. */
export interface Choice {
  kind: string
  label: string
  without: Query
}

/** The labels of each facet's values; programmes are named as last published. */
export function facetLabels(programmes: ReturnType<Snapshot['programmes']>) {
  return (name: ListedDimension, value: string, locale: Locale): string => {
    const row = FACET_ROWS[name]
    return labelOf('grows' in row ? programmes : row.list, value, locale)
  }
}

export type LabelOf = ReturnType<typeof facetLabels>

/** The active choices in the order of the filters, each with the query that remains without it. */
export function choicesOf(query: Query, label: LabelOf, locale: Locale): Choice[] {
  const { chips, chipFrom, chipTo, chipArea, yesNo } = messagesOf(locale).list
  const choices: Choice[] = []
  const add = (kind: string, text: string, change: Partial<Query>) =>
    choices.push({ kind, label: text, without: changed(query, change) })
  const dollars = (amount: number) => formatAmount(amount, 'USD', locale, 'asGiven')

  if (query.q) add(chips.q, `“${query.q}”`, { q: undefined })
  for (const name of DIMENSIONS.filter(isListed)) {
    const values: readonly string[] = query[name] ?? []
    for (const value of values) {
      const rest = values.filter((other) => other !== value)
      add(chips[name], label(name, value, locale), { [name]: rest.length > 0 ? rest : undefined })
    }
  }
  for (const name of DIMENSIONS.filter(isYesNo)) {
    const value = query[name]
    if (value !== undefined) add(chips[name], yesNo[name][`${value}`], { [name]: undefined })
  }
  if (query.costMin !== undefined)
    add(chips.cost, chipFrom(dollars(query.costMin)), { costMin: undefined })
  if (query.costMax !== undefined)
    add(chips.cost, chipTo(dollars(query.costMax)), { costMax: undefined })
  if (query.startFrom)
    add(chips.start, chipFrom(formatDate(query.startFrom, locale)), { startFrom: undefined })
  if (query.startTo)
    add(chips.start, chipTo(formatDate(query.startTo, locale)), { startTo: undefined })
  if (query.bbox) add(chips.bbox, chipArea, { bbox: undefined })
  if (query.updatedSince) {
    const day = formatDate(utcDayOf(query.updatedSince), locale)
    add(chips.updatedSince, chipFrom(day), { updatedSince: undefined })
  }
  return choices
}
