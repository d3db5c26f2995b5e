import type { Field, GroupField, NumberField } from 'payload'
import { MAX_AMOUNT } from '@/money'
import { CURRENCIES } from '@/vocabulary'
import { oneOf } from './codes'
import { numeric, readAs } from './numbers'
import { source } from './source'

/** An amount of money, in whole units of its currency with two decimals at most. */
export function amount(name = 'amount'): NumberField {
  return readAs('amount', {
    name,
    label: 'Amount',
    min: 0,
    max: MAX_AMOUNT,
    admin: {
      width: '30%',
      description: 'As you write it: 1.500.000.000, 1,500,000,000 or 1.5 billion.',
    },
  })
}

/** Amount, currency, price year and source, as one row of the form. */
export function moneyFields(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        amount(),
        oneOf('currency', CURRENCIES, { label: 'Currency', admin: { width: '25%' } }),
        numeric({
          name: 'priceYear',
          label: 'Price year',
          min: 1960,
          max: 2100,
          admin: { width: '20%', placeholder: '2026' },
        }),
        source(),
      ],
    },
  ]
}

export function money(name: string, field: Partial<GroupField> = {}): GroupField {
  return { ...field, name, type: 'group', fields: moneyFields() }
}

/** A number with its source: a rate in percent or a span in years. */
export function figure(
  name: string,
  label: string,
  range: { min: number; max: number },
): GroupField {
  return {
    name,
    type: 'group',
    label,
    fields: [
      {
        type: 'row',
        fields: [
          numeric({ name: 'value', label: 'Value', ...range, admin: { width: '30%' } }),
          source(),
        ],
      },
    ],
  }
}
