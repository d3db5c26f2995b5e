import type { Field } from 'payload'
import { MEASURES, SAFEGUARD_CATEGORIES, SDGS } from '@/vocabulary'
import { manyOf, oneOf, source } from '../../fields'

/** What it will be able to do, for whom, and at what risk to people and nature. */
export const benefits: Field[] = [
  {
    name: 'capacities',
    type: 'array',
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          oneOf('measure', MEASURES, { required: true, admin: { width: '30%' } }),
          { name: 'value', type: 'number', required: true, min: 0, admin: { width: '25%' } },
          { name: 'unit', type: 'text', required: true, maxLength: 40, admin: { width: '20%' } },
          source(),
        ],
      },
      {
        name: 'label',
        type: 'text',
        localized: true,
        maxLength: 200,
        admin: { description: 'What is measured, where the list has no word for it.' },
      },
    ],
  },
  {
    name: 'benefits',
    type: 'array',
    admin: { initCollapsed: true },
    fields: [
      { name: 'label', type: 'text', localized: true, maxLength: 300 },
      {
        type: 'row',
        fields: [
          { name: 'value', type: 'number', admin: { width: '30%' } },
          { name: 'unit', type: 'text', maxLength: 60, admin: { width: '30%' } },
          source(),
        ],
      },
    ],
  },
  {
    name: 'facts',
    type: 'array',
    label: 'Other facts',
    admin: { initCollapsed: true },
    fields: [
      { name: 'label', type: 'text', localized: true, maxLength: 200 },
      { name: 'text', type: 'text', localized: true, maxLength: 1000 },
      source(),
    ],
  },
  {
    type: 'row',
    fields: [
      oneOf('environmentalCategory', SAFEGUARD_CATEGORIES, { admin: { width: '40%' } }),
      oneOf('socialCategory', SAFEGUARD_CATEGORIES, { admin: { width: '40%' } }),
      source('safeguardSource'),
    ],
  },
  manyOf('sdgs', SDGS, { label: 'Sustainable Development Goals' }),
]
