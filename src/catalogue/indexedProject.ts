import { dayRangeOf, type DayRange } from '@/dates'
import type { PublicRecord } from '@/project'
import type { PublicationHead } from '@/publications/types'

import { cardOf, usdOf } from './card'
import { valuesOf, type DimensionValues } from './facets/values'
import { flatPositions } from './positions'
import { intern } from './intern'
import type { Card } from './types'

/** What the model holds about one shown project. */
export interface IndexedProject {
  card: Card
  values: DimensionValues
  /** Stated cost in US dollars. */
  usd: number | undefined
  /** The same where it is that of the whole project: what totals are made of. */
  wholeUsd: number | undefined
  start: DayRange | undefined
  /** Milliseconds since 1970. */
  updated: number
  positions: Float64Array
  programmes: readonly { code: string; name: PublicRecord['title'] }[]
}

export function indexProject(row: PublicationHead, record: PublicRecord): IndexedProject {
  const card = cardOf(row, record)
  return {
    card,
    values: valuesOf(record),
    usd: usdOf(card.cost),
    wholeUsd: card.cost?.scope === 'wholeProject' ? usdOf(card.cost) : undefined,
    start: card.start === null ? undefined : dayRangeOf(card.start),
    updated: Date.parse(row.at),
    positions: flatPositions(record.locations),
    programmes: intern(record.programmes.map(({ code, name }) => ({ code, name }))),
  }
}
