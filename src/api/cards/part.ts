import type { z } from 'zod'
import type { Card } from '@/catalogue/types'
import type { Cell } from '@/formats/csv'
import type { Words } from './words'

/** A column of a sheet: its head, and its cell from a value, or from the words of a value. */
interface Column<Value, Label> {
  head: string
  isLabel?: true
  cell: (value: Value, label: Label) => Cell
}

/** The words of a coded part: their schema, type in GraphQL, and the words themselves. */
interface Labels<Value, Label> {
  schema: z.ZodType<Label>
  graphql: string
  of: (value: Value, words: Words) => Label
}

/** One part of a card, wherever cards are given: in JSON, in GraphQL and in sheets. */
export interface Part<Value, Label = undefined> {
  schema: z.ZodType<Value>
  graphql: string
  /** `today` is `YYYY-MM-DD`. */
  present: (card: Card, words: Words, today: string) => Value
  columns: Column<Value, Label>[]
  labels?: Labels<Value, Label>
}

/** Whether a part may be without a value. */
export function isOpen(schema: z.ZodType): boolean {
  return schema.safeParse(null).success
}

/** The head of the column of one member of a part: `costCurrency`. */
export function headOf(part: string, member: string): string {
  return `${part}${member.charAt(0).toUpperCase()}${member.slice(1)}`
}
