import type { Cell } from '@/formats/csv'
import type { ApiCard, CardField, CardLabels } from './parts'
import { EACH_PART } from './present'

/** One column of a sheet: the field of the card it belongs to, its head and its cell. */
export interface Column {
  field: CardField
  head: string
  /** Columns of words stand beside the column of their codes. */
  isLabel: boolean
  cell: (card: ApiCard, labels: CardLabels) => Cell
}

/** The columns of a list of projects, in the order of the card's fields. */
export const COLUMNS: readonly Column[] = EACH_PART.flatMap(([field, { columns }]) =>
  columns.map(({ cell, head, isLabel = false }) => ({
    field,
    head,
    isLabel,
    cell: (card, labels) => cell(card[field], (labels as Record<string, unknown>)[field]),
  })),
)
