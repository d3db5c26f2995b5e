import { MEASURES, SAFEGUARD_CATEGORIES, SDGS } from '@/vocabulary'
import { code, codes, number, plain, rows, source, sourceNamed, text } from '@/description/kinds'

/** What it will be able to do, for whom, and at what risk to people and nature. */
export const benefits = [
  rows('capacities', {
    label: 'Capacities',
    missed: 'They compare projects by what these can carry, make or serve.',
    one: 'capacity',
    help: 'What it can carry, make or serve: 120 km, 600 MW, 2 million passengers a year.',
    members: [
      code('measure', MEASURES, { label: 'What is measured', required: true, width: '30%' }),
      text('label', {
        label: 'In your own words',
        most: 200,
        help: 'What is measured, where the list has no word for it.',
      }),
      number('value', { label: 'Value', required: true, min: 0, width: '25%' }),
      plain('unit', { label: 'Unit', required: true, most: 40, width: '20%' }),
      source({ of: 'value' }),
    ],
    layout: [['measure', 'value', 'unit', 'source'], 'label'],
  }),
  rows('benefits', {
    label: 'Benefits',
    one: 'benefit',
    members: [
      text('label', { label: 'Benefit', most: 300 }),
      number('value', { label: 'Value', width: '30%' }),
      plain('unit', { label: 'Unit', most: 60, width: '30%' }),
      source({ of: 'value' }),
    ],
    layout: ['label', ['value', 'unit', 'source']],
  }),
  rows('facts', {
    label: 'Other facts',
    one: 'fact',
    members: [
      text('label', { label: 'Heading', most: 200 }),
      text('text', { label: 'Text', most: 1000 }),
      source(),
    ],
    layout: ['label', 'text', 'source'],
  }),
  code('environmentalCategory', SAFEGUARD_CATEGORIES, {
    label: 'Environmental category',
    missed: 'Lenders may not lend without it.',
    width: '40%',
  }),
  code('socialCategory', SAFEGUARD_CATEGORIES, { label: 'Social category', width: '40%' }),
  sourceNamed('safeguardSource', {
    label: 'Source of both',
    about: ['environmentalCategory', 'socialCategory'],
    publicLabel: 'Source of the categories',
  }),
  codes('sdgs', SDGS, { label: 'Sustainable Development Goals' }),
] as const

export const benefitsTab = {
  label: 'Benefits',
  lines: [
    'capacities',
    'benefits',
    'facts',
    ['environmentalCategory', 'socialCategory', 'safeguardSource'],
    'sdgs',
  ],
} as const
