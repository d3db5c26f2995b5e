import type { Field } from 'payload'
import { CURRENCIES, FUNDING_KINDS, FUNDING_SOURCES } from '@/vocabulary'
import { amount, figure, money, moneyFields, oneOf, source } from '../../fields'

/** What it costs, who pays, what it returns. US-dollar equivalents are worked out on publication. */
export const finance: Field[] = [
  money('cost', { label: 'Cost' }),
  {
    name: 'costAlternatives',
    type: 'array',
    label: 'Cost as other sources give it',
    admin: { initCollapsed: true },
    fields: [...moneyFields(), { name: 'note', type: 'text', localized: true, maxLength: 500 }],
  },
  money('investmentSought', { label: 'Investment sought' }),
  {
    name: 'funding',
    type: 'array',
    label: 'Funding by source',
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          oneOf('fundingSource', FUNDING_SOURCES, { required: true, admin: { width: '50%' } }),
          oneOf('kind', FUNDING_KINDS, { required: true, admin: { width: '50%' } }),
        ],
      },
      {
        type: 'row',
        fields: [amount(), oneOf('currency', CURRENCIES, { admin: { width: '25%' } }), source()],
      },
      {
        name: 'organisation',
        type: 'relationship',
        relationTo: 'organisations',
        maxDepth: 1,
        admin: { description: 'Who exactly, where the list above is not exact enough.' },
      },
      { name: 'note', type: 'text', localized: true, maxLength: 500 },
    ],
  },
  {
    name: 'fundingExplanation',
    type: 'textarea',
    localized: true,
    maxLength: 1000,
    admin: { description: 'Needed where funding and investment sought together exceed the cost.' },
  },
  figure('eirrPercent', 'Economic internal rate of return, %', { min: 0, max: 100 }),
  figure('firrPercent', 'Financial internal rate of return, %', { min: 0, max: 100 }),
  figure('paybackYears', 'Payback, years', { min: 0, max: 100 }),
  figure('concessionYears', 'Concession, years', { min: 0, max: 150 }),
]
