import type { Field } from 'payload'
import { CURRENCIES, FUNDING_KINDS, FUNDING_SOURCES } from '@/vocabulary'
import { amount, figure, money, moneyFields, notArchived, oneOf, source } from '../../fields'
import { list } from './list'

/** What it costs, who pays, what it returns. US-dollar equivalents are worked out on publication. */
export const finance: Field[] = [
  money('cost', { label: 'Cost' }),
  list('costAlternatives', { singular: 'cost', plural: 'Cost as other sources give it' }, [
    ...moneyFields(),
    { name: 'note', type: 'text', label: 'Note', localized: true, maxLength: 500 },
  ]),
  money('investmentSought', { label: 'Investment sought' }),
  list('funding', { singular: 'funding', plural: 'Funding by source' }, [
    {
      type: 'row',
      fields: [
        oneOf('fundingSource', FUNDING_SOURCES, {
          label: 'Who pays',
          required: true,
          admin: { width: '50%' },
        }),
        oneOf('kind', FUNDING_KINDS, { label: 'How', required: true, admin: { width: '50%' } }),
      ],
    },
    {
      type: 'row',
      fields: [
        amount(),
        oneOf('currency', CURRENCIES, { label: 'Currency', admin: { width: '25%' } }),
        source(),
      ],
    },
    {
      name: 'organisation',
      type: 'relationship',
      label: 'Organisation',
      relationTo: 'organisations',
      filterOptions: notArchived('organisation'),
      maxDepth: 1,
      admin: { description: 'Who exactly, where the list above is not exact enough.' },
    },
    { name: 'note', type: 'text', label: 'Note', localized: true, maxLength: 500 },
  ]),
  {
    name: 'fundingExplanation',
    type: 'textarea',
    label: 'Why funding is more than the cost',
    localized: true,
    maxLength: 1000,
    admin: {
      description: 'Only needed where funding and investment sought together exceed the cost.',
    },
  },
  figure('eirrPercent', 'Economic internal rate of return, %', { min: 0, max: 100 }),
  figure('firrPercent', 'Financial internal rate of return, %', { min: 0, max: 100 }),
  figure('paybackYears', 'Payback, years', { min: 0, max: 100 }),
  figure('concessionYears', 'Concession, years', { min: 0, max: 150 }),
]
