import { z } from 'zod'
import { PARTS, type ApiCard, type CardField, type CardLabels } from './parts'
import { PART_ENTRIES } from './present'

export const CARD_FIELDS = Object.keys(PARTS) as [CardField, ...CardField[]]

type Shape<Values> = { [Name in keyof Values]: z.ZodType<Values[Name]> }

/** A project in a list, as the API returns it: codes as plain strings, texts in one language. */
export const cardSchema = z.object(
  Object.fromEntries(PART_ENTRIES.map(([name, { schema }]) => [name, schema])) as Shape<ApiCard>,
)

export const cardLabels = z
  .object(
    Object.fromEntries(
      PART_ENTRIES.flatMap(([name, { labels }]) => (labels ? [[name, labels.schema]] : [])),
    ) as Shape<CardLabels>,
  )
  .meta({
    id: 'CardLabels',
    description: 'The words of each coded field in the asked language, in the order of the codes.',
  })
