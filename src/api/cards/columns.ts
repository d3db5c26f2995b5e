import type { Cell } from '@/formats/csv'
import type { ApiCard, CardField, CardLabels } from './parts'
import { PART_ENTRIES } from './present'

/** One column of a sheet: the card field it belongs to, its header and its cell. */
export interface Column {
  field: CardField
  head: string
  /** Label columns follow the column of their codes. */
  isLabel: boolean
  cell: (card: ApiCard, labels: CardLabels) => Cell
}

/** The columns of a list of projects, in the order of the card's fields. */
export const COLUMNS: readonly Column[] = PART_ENTRIES.flatMap(([field, { columns }]) =>
  columns.map(({ cell, head, isLabel = false }) => ({
    field,
    head,
    isLabel,
    cell: (card, labels) => cell(card[field], (labels as Record<string, unknown>)[field]),
  })),
)
