import type { z } from 'zod'
import type { Card } from '@/catalogue/types'
import type { Cell } from '@/formats/csv'
import type { Labeller } from './labeller'

/** A column of a sheet: its header, and its cell, computed from a value or its labels. */
interface Column<Value, Label> {
  head: string
  isLabel?: true
  cell: (value: Value, label: Label) => Cell
}

/** The labels of a coded part: their schema, their GraphQL type, and how to get them. */
interface Labels<Value, Label> {
  schema: z.ZodType<Label>
  graphql: string
  of: (value: Value, labeller: Labeller) => Label
}

/** One part of a card in each of its formats: JSON, GraphQL and sheets. */
export interface Part<Value, Label = undefined> {
  schema: z.ZodType<Value>
  graphql: string
  /** `today` is `YYYY-MM-DD`. */
  present: (card: Card, labeller: Labeller, today: string) => Value
  columns: Column<Value, Label>[]
  labels?: Labels<Value, Label>
}

/** Whether a part may have no value. */
export function isNullable(schema: z.ZodType): boolean {
  return schema.safeParse(null).success
}

/** The header of the column for one member of a part: `costCurrency`. */
export function columnHead(part: string, member: string): string {
  return `${part}${member.charAt(0).toUpperCase()}${member.slice(1)}`
}
