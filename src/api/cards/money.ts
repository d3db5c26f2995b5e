import { z } from 'zod'
import type { CardMoney } from '@/project/card'
import { particulars } from '@/project/fields/amount'
import { shapeOf, type Form } from '@/description/kinds'
import { headOf, isOpen, type Part } from './part'

type Member = (typeof particulars)[number]['name']
type MoneyWords = Partial<Record<Member, string | null>>

/** What the API has of each member beside its schema: its type in GraphQL, and the list of a code. */
const MEMBERS = particulars.map(({ form, name, schema }) => ({
  name,
  graphql: `${scalarOf(form)}${isOpen(schema) ? '' : '!'}`,
  word: isOpen(schema) ? z.string().nullable() : z.string(),
  list: form.kind === 'code' ? form.list : undefined,
}))
const CODED = MEMBERS.flatMap(({ list, ...member }) => (list ? [{ ...member, list }] : []))

function scalarOf(form: Form): string {
  if (form.kind !== 'number') return 'String'
  return form.whole ? 'Int' : 'Float'
}

const schema = z
  .object({
    ...shapeOf(particulars),
    amount: z.number().meta({ description: 'Whole units of the currency.' }),
    usd: z
      .number()
      .optional()
      .meta({ description: 'In US dollars, only where a sourced and dated rate exists.' }),
  })
  .nullable()

const wordsSchema = z
  .object(Object.fromEntries(CODED.map(({ name, word }) => [name, word])))
  .nullable() as z.ZodType<MoneyWords | null>

/** The types of an amount in GraphQL, and of its words. */
export const MONEY_TYPES = `
  "In whole units of the currency; in US dollars only where a sourced rate exists."
  type CatalogueMoney {
    ${MEMBERS.map(({ graphql, name }) => `${name}: ${graphql}`).join(' ')} usd: Float
  }
  type CatalogueMoneyLabels {
    ${CODED.map(({ graphql, name }) => `${name}: ${graphql}`).join(' ')}
  }
`

/** An amount of money, a column for each of its members. */
export function money(
  part: 'cost' | 'investmentSought',
): Part<CardMoney | null, MoneyWords | null> {
  const column = (name: keyof CardMoney) => ({
    head: headOf(part, name),
    cell: (value: CardMoney | null) => value?.[name] ?? null,
  })
  const columns = MEMBERS.flatMap(({ list, name }) => [
    column(name),
    ...(list ? [wordColumn(part, name)] : []),
  ])
  return {
    schema,
    graphql: 'CatalogueMoney',
    present: (card) => card[part],
    columns: [...columns, column('usd')],
    labels: {
      schema: wordsSchema,
      graphql: 'CatalogueMoneyLabels',
      of: (value, words) =>
        value &&
        Object.fromEntries(
          CODED.map(({ list, name }) => {
            const code = value[name]
            return [name, typeof code === 'string' ? words.label(list, code) : null]
          }),
        ),
    },
  }
}

function wordColumn(
  part: string,
  name: Member,
): Part<unknown, MoneyWords | null>['columns'][number] {
  return {
    head: `${headOf(part, name)}Label`,
    isLabel: true,
    cell: (_, words) => words?.[name] ?? null,
  }
}
