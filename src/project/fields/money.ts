import { z } from 'zod'
import { CURRENCIES, FUNDING_KINDS, FUNDING_SOURCES } from '@/vocabulary'
import {
  code,
  group,
  number,
  shapeOf,
  source,
  text,
  writeFields,
  type Ask,
  type Field,
  type StoredOf,
} from '@/description/kinds'
import { textsOf } from '@/description/files'
import type { Maybe, Row } from '@/description/material'
import { rateYearOf } from '@/money'
import { toUsd } from '../record/money'
import { inDollars, localised, sourceKey } from '@/description/parts'
import {
  AMOUNT,
  amountShape,
  CURRENCY,
  LAYOUT,
  members,
  moneySchema,
  writeMoney,
  type StoredMoney,
} from './amount'

/** An amount of money; null in the record without an amount and its currency. */
function money<const N extends string>(
  name: N,
  ask: Ask,
): Field<N, Maybe<StoredMoney>, z.ZodNullable<typeof moneySchema>> {
  return {
    name,
    form: { kind: 'group', members, layout: LAYOUT, ...ask },
    schema: moneySchema.nullable(),
    write: (stored, _row, material) => writeMoney(stored, material),
  }
}

const alternativeNote = text('note', { label: 'Note', most: 500 })
const alternativeMembers = [...members, alternativeNote] as const
const alternative = z.object({ ...amountShape, note: localised, source: sourceKey })

const costAlternatives: Field<
  'costAlternatives',
  Maybe<StoredOf<typeof alternativeMembers>[]>,
  z.ZodArray<typeof alternative>
> = {
  name: 'costAlternatives',
  form: {
    kind: 'rows',
    members: alternativeMembers,
    layout: [...LAYOUT, 'note'],
    label: 'Cost as other sources give it',
    one: 'cost',
  },
  schema: z.array(alternative),
  write: (stored, _row, material) =>
    (stored ?? []).flatMap((row) => {
      const written = writeMoney(row, material)
      return written ? [{ ...written, note: textsOf(row.note) }] : []
    }),
}

const funder = z.object({ name: localised })

/** Of whoever pays the record names only the name. */
const organisation: Field<'organisation', Maybe<string>, z.ZodNullable<typeof funder>> = {
  name: 'organisation',
  form: {
    kind: 'reference',
    to: 'organisations',
    label: 'Organisation',
    help: 'Who exactly, where the list above is not exact enough.',
  },
  schema: funder.nullable(),
  write: (id, _row, { organisations }) => {
    const found = id ? organisations.get(id) : undefined
    return found ? { name: textsOf(found.name) } : null
  },
}

const fundingMembers = [
  code('fundingSource', FUNDING_SOURCES, { label: 'Who pays', required: true, width: '50%' }),
  organisation,
  code('kind', FUNDING_KINDS, { label: 'How', required: true, width: '50%' }),
  number('amount', AMOUNT),
  code('currency', CURRENCIES, CURRENCY),
  text('note', { label: 'Note', most: 500 }),
  source({ of: 'amount' }),
] as const
const { note, source: fundingSourceKey, ...fundingShape } = shapeOf(fundingMembers)
const fundingRow = z.object({ ...fundingShape, ...inDollars, note, source: fundingSourceKey })

const funding: Field<
  'funding',
  Maybe<StoredOf<typeof fundingMembers>[]>,
  z.ZodArray<typeof fundingRow>
> = {
  name: 'funding',
  form: {
    kind: 'rows',
    members: fundingMembers,
    layout: [['fundingSource', 'kind'], ['amount', 'currency', 'source'], 'organisation', 'note'],
    label: 'Funding by source',
    one: 'funding',
    missed: 'Who has committed money already tells others how far it is.',
  },
  schema: z.array(fundingRow),
  write: (stored, project, material) =>
    (stored ?? []).map((row) => {
      const written = writeFields(fundingMembers, row as Row, material)
      const { amount, currency } = written
      const cost = project.cost as Maybe<StoredMoney>
      // A loan has no date of its own: it is converted as the cost is, in the cost's currency.
      const isPriced = currency === 'USD' || currency === cost?.currency
      return amount !== null && currency && isPriced
        ? { ...written, ...toUsd(amount, currency, rateYearOf(cost), material.rates) }
        : written
    }),
}

/** A number with its source: a rate in percent or a span in years. */
function figure<const N extends string>(name: N, ask: Ask, max: number) {
  const value = number('value', { label: 'Value', needed: true, min: 0, max, width: '30%' })
  return group(name, {
    ...ask,
    lead: 'value',
    members: [value, source({ of: 'value' })],
    layout: [['value', 'source']],
  })
}

/** What it costs, who pays, what it returns. US-dollar equivalents are worked out on publication. */
export const moneyFields = [
  money('cost', { label: 'Cost', missed: 'Its size decides which investors look at a project.' }),
  costAlternatives,
  money('investmentSought', {
    label: 'Investment sought',
    missed: 'It says whether there is anything to invest in.',
  }),
  funding,
  text('fundingExplanation', {
    label: 'Why funding is more than the cost',
    publicLabel: 'Note on funding',
    long: true,
    most: 1000,
    help: 'Only needed where funding and investment sought together exceed the cost.',
  }),
  figure(
    'eirrPercent',
    {
      label: 'Economic internal rate of return, %',
      publicLabel: 'Economic rate of return',
      missed: 'Development banks look at it first.',
    },
    100,
  ),
  figure(
    'firrPercent',
    {
      label: 'Financial internal rate of return, %',
      publicLabel: 'Financial rate of return',
      missed: 'Private investors look at it first.',
    },
    100,
  ),
  figure('paybackYears', { label: 'Payback, years', publicLabel: 'Payback' }, 100),
  figure('concessionYears', { label: 'Concession, years', publicLabel: 'Concession' }, 150),
] as const

export const moneyTab = {
  label: 'Money',
  lines: [
    'cost',
    'costAlternatives',
    'investmentSought',
    'funding',
    'fundingExplanation',
    'eirrPercent',
    'firrPercent',
    'paybackYears',
    'concessionYears',
  ],
} as const
