import { z } from 'zod'
import type { CardMoney } from '@/project/card'
import { particulars } from '@/project/fields/amount'
import { shapeOf, type Form } from '@/description/kinds'
import { columnHead, isNullable, type Part } from './part'

type Member = (typeof particulars)[number]['name']
type MoneyLabels = Partial<Record<Member, string | null>>

/**
 * What the API has for each member besides its schema: its GraphQL type, and the list of a code.
 */
const MEMBERS = particulars.map(({ form, name, schema }) => ({
  name,
  graphql: `${scalarOf(form)}${isNullable(schema) ? '' : '!'}`,
  word: isNullable(schema) ? z.string().nullable() : z.string(),
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

const labelsSchema = z
  .object(Object.fromEntries(CODED.map(({ name, word }) => [name, word])))
  .nullable() as z.ZodType<MoneyLabels | null>

/** The GraphQL types of an amount and of its labels. */
export const MONEY_TYPES = `
  "In whole units of the currency; in US dollars only where a sourced rate exists."
  type CatalogueMoney {
    ${MEMBERS.map(({ graphql, name }) => `${name}: ${graphql}`).join(' ')} usd: Float
  }
  type CatalogueMoneyLabels {
    ${CODED.map(({ graphql, name }) => `${name}: ${graphql}`).join(' ')}
  }
`

/** An amount of money, with a column for each of its members. */
export function money(
  part: 'cost' | 'investmentSought',
): Part<CardMoney | null, MoneyLabels | null> {
  const column = (name: keyof CardMoney) => ({
    head: columnHead(part, name),
    cell: (value: CardMoney | null) => value?.[name] ?? null,
  })
  const columns = MEMBERS.flatMap(({ list, name }) => [
    column(name),
    ...(list ? [labelColumn(part, name)] : []),
  ])
  return {
    schema,
    graphql: 'CatalogueMoney',
    present: (card) => card[part],
    columns: [...columns, column('usd')],
    labels: {
      schema: labelsSchema,
      graphql: 'CatalogueMoneyLabels',
      of: (value, labeller) =>
        value &&
        Object.fromEntries(
          CODED.map(({ list, name }) => {
            const code = value[name]
            return [name, typeof code === 'string' ? labeller.label(list, code) : null]
          }),
        ),
    },
  }
}

function labelColumn(
  part: string,
  name: Member,
): Part<unknown, MoneyLabels | null>['columns'][number] {
  return {
    head: `${columnHead(part, name)}Label`,
    isLabel: true,
    cell: (_, labeller) => labeller?.[name] ?? null,
  }
}
