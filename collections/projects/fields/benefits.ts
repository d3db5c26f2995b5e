import type { Field } from 'payload'
import { MEASURES, SAFEGUARD_CATEGORIES, SDGS } from '@/vocabulary'
import { manyOf, numeric, oneOf, source } from '../../fields'
import { list } from './list'

/** What it will be able to do, for whom, and at what risk to people and nature. */
export const benefits: Field[] = [
  list(
    'capacities',
    {
      singular: 'capacity',
      plural: 'Capacities',
      description: 'What it can carry, make or serve: 120 km, 600 MW, 2 million passengers a year.',
    },
    [
      {
        type: 'row',
        fields: [
          oneOf('measure', MEASURES, {
            label: 'What is measured',
            required: true,
            admin: { width: '30%' },
          }),
          numeric({
            name: 'value',
            label: 'Value',
            required: true,
            min: 0,
            admin: { width: '25%' },
          }),
          {
            name: 'unit',
            type: 'text',
            label: 'Unit',
            required: true,
            maxLength: 40,
            admin: { width: '20%' },
          },
          source(),
        ],
      },
      {
        name: 'label',
        type: 'text',
        label: 'In your own words',
        localized: true,
        maxLength: 200,
        admin: { description: 'What is measured, where the list has no word for it.' },
      },
    ],
  ),
  list('benefits', { singular: 'benefit', plural: 'Benefits' }, [
    { name: 'label', type: 'text', label: 'Benefit', localized: true, maxLength: 300 },
    {
      type: 'row',
      fields: [
        numeric({ name: 'value', label: 'Value', admin: { width: '30%' } }),
        { name: 'unit', type: 'text', label: 'Unit', maxLength: 60, admin: { width: '30%' } },
        source(),
      ],
    },
  ]),
  list('facts', { singular: 'fact', plural: 'Other facts' }, [
    { name: 'label', type: 'text', label: 'Heading', localized: true, maxLength: 200 },
    { name: 'text', type: 'text', label: 'Text', localized: true, maxLength: 1000 },
    source(),
  ]),
  {
    type: 'row',
    fields: [
      oneOf('environmentalCategory', SAFEGUARD_CATEGORIES, {
        label: 'Environmental category',
        admin: { width: '40%' },
      }),
      oneOf('socialCategory', SAFEGUARD_CATEGORIES, {
        label: 'Social category',
        admin: { width: '40%' },
      }),
      source('safeguardSource', 'Source of both'),
    ],
  },
  manyOf('sdgs', SDGS, { label: 'Sustainable Development Goals' }),
]
