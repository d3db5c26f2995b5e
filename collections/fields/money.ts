import type { Field, GroupField, NumberField } from 'payload'
import { CURRENCIES } from '@/vocabulary'
import { oneOf } from './codes'
import { source } from './source'

/** A quadrillion: above any budget in any currency, and exact as a number. */
const MOST = 1e15

export function amount(name = 'amount'): NumberField {
  return {
    name,
    type: 'number',
    label: 'Amount',
    min: 0,
    max: MOST,
    admin: { width: '30%', description: 'All digits: 1500000000, not 1.5 billion.' },
  }
}

/** Amount, currency, price year and source, as one row of the form. */
export function moneyFields(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        amount(),
        oneOf('currency', CURRENCIES, { label: 'Currency', admin: { width: '25%' } }),
        {
          name: 'priceYear',
          type: 'number',
          label: 'Price year',
          min: 1960,
          max: 2100,
          admin: { width: '20%', placeholder: '2026' },
        },
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
          { name: 'value', type: 'number', label: 'Value', ...range, admin: { width: '30%' } },
          source(),
        ],
      },
    ],
  }
}
