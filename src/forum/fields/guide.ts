import { z } from 'zod'
import {
  code,
  codes,
  date,
  group,
  number,
  plain,
  rows,
  shapeOf,
  text,
  writeFields,
  type Field,
  type StoredOf,
} from '@/description/kinds'
import {
  AREAS,
  CURRENCIES,
  DELIVERY_MODELS,
  FUNDING_KINDS,
  FUNDING_SOURCES,
  STATUSES,
  SECTORS,
  STATES,
  SUBSECTORS,
} from '@/vocabulary'
import type { Maybe, Row } from '@/description/material'
import { contacts, sources } from './shared'

/**
 * What a project must be so that the funding may fit it. Of a list that is blank nothing is asked;
 * values of one list are alternatives, and every list that is not blank must be met.
 */
const FIT = [
  codes('sectors', SECTORS, { label: 'Sectors' }),
  codes('subsectors', SUBSECTORS, { label: 'Subsectors' }),
  codes('states', STATES, { label: 'Member states' }),
  codes('areas', AREAS, { label: 'Strategic areas' }),
  codes('statuses', STATUSES, { label: 'Statuses' }),
  codes('deliveryModels', DELIVERY_MODELS, { label: 'Delivery models' }),
  number('costMin', { label: 'Cost from, in US dollars', min: 0, reads: 'amount', width: '50%' }),
  number('costMax', { label: 'Cost up to, in US dollars', min: 0, reads: 'amount', width: '50%' }),
] as const

const fit: Field<'fit', Maybe<StoredOf<typeof FIT>>, z.ZodObject<ReturnType<typeof fitShape>>> = {
  name: 'fit',
  form: {
    kind: 'group',
    label: 'Projects that it may fit',
    help: 'A list of projects is made by these rules, and readers see the rules. A blank list asks nothing; every other must be met by one of its values.',
    members: FIT,
    layout: [
      'sectors',
      'subsectors',
      'states',
      'areas',
      'statuses',
      'deliveryModels',
      ['costMin', 'costMax'],
    ],
  },
  schema: z.object(fitShape()),
  write: (stored, _row, referred) => writeFields(FIT, (stored ?? {}) as Row, referred),
}

function fitShape() {
  return shapeOf(FIT)
}

/** A source of funding: what it funds, for whom and how. */
export const GUIDE = [
  text('name', { label: 'Name', needed: true, most: 200 }),
  text('institution', { label: 'Institution', most: 300 }),
  code('fundingSource', FUNDING_SOURCES, {
    label: 'As a funding source of projects',
    help: 'Projects that name this source are linked from the guide.',
    width: '50%',
  }),
  codes('kinds', FUNDING_KINDS, { label: 'Forms of funding', index: true }),
  text('summary', { label: 'Summary', needed: true, long: true, most: 1200 }),
  text('funds', { label: 'What it funds', long: true, most: 3000 }),
  text('applicants', { label: 'Who may apply', long: true, most: 3000 }),
  codes('sectors', SECTORS, { label: 'Sectors', index: true }),
  codes('states', STATES, { label: 'Member states', index: true, help: 'Blank: all of them.' }),
  group('amounts', {
    label: 'Amounts',
    lead: 'currency',
    members: [
      number('min', { label: 'From', min: 0, reads: 'amount', width: '30%' }),
      number('max', { label: 'Up to', min: 0, reads: 'amount', width: '30%' }),
      code('currency', CURRENCIES, { label: 'Currency', needed: true, width: '40%' }),
      text('note', { label: 'What the amounts mean', most: 500 }),
    ],
    layout: [['min', 'max', 'currency'], 'note'],
  }),
  text('terms', {
    label: 'Terms',
    long: true,
    most: 2000,
    help: 'Interest, tenor, grace, fees, share of the cost.',
  }),
  rows('steps', {
    label: 'Steps',
    one: 'step',
    members: [
      text('title', { label: 'Step', needed: true, most: 200 }),
      text('detail', { label: 'What happens', long: true, most: 1000 }),
    ],
    layout: ['title', 'detail'],
  }),
  text('duration', { label: 'How long it takes', most: 500 }),
  plain('url', { label: 'Official page', form: 'address' }),
  fit,
  date('checked', { label: 'Sources read on', needed: true }),
  contacts,
  sources,
] as const

export const GUIDE_TABS = [
  {
    label: 'Guide',
    lines: [
      'name',
      'institution',
      'fundingSource',
      'summary',
      'kinds',
      'funds',
      'applicants',
      'sectors',
      'states',
    ],
  },
  { label: 'Amounts and steps', lines: ['amounts', 'terms', 'steps', 'duration', 'url'] },
  { label: 'Fit', lines: ['fit'] },
  { label: 'Contacts and sources', lines: ['contacts', 'sources', 'checked'] },
] as const
