import type { CollectionConfig } from 'payload'
import { access, anyone, secretariat } from '@/permissions'
import { CURRENCIES } from '@/vocabulary'
import { noteArchiving } from '@/trail'
import {
  archived,
  hiddenFromOrganisers,
  hideArchived,
  id,
  numeric,
  oneOf,
  partialDate,
  webAddress,
} from '../fields'
import { oneRatePerPeriod } from './oneRatePerPeriod'

/** Sourced, dated rates: a cost is converted to US dollars only with a rate of its price year. */
export const exchangeRates: CollectionConfig = {
  slug: 'exchange-rates',
  labels: { singular: 'Exchange rate', plural: 'Exchange rates' },
  admin: {
    hidden: hiddenFromOrganisers,
    baseFilter: hideArchived,
    useAsTitle: 'currency',
    defaultColumns: ['currency', 'period', 'perUsd', 'title'],
    group: 'Reference',
  },
  access: {
    read: access(anyone),
    create: access(secretariat),
    update: access(secretariat),
    // Archived instead: converted amounts refer to it.
    delete: () => false,
  },
  indexes: [{ fields: ['currency', 'period'] }],
  hooks: { beforeChange: [oneRatePerPeriod], afterChange: [noteArchiving] },
  disableDuplicate: true,
  fields: [
    id,
    oneOf('currency', CURRENCIES, { required: true }),
    partialDate({
      name: 'period',
      required: true,
      admin: { description: 'The year, month or day that the rate is of.' },
    }),
    numeric({
      name: 'perUsd',
      label: 'Units per US dollar',
      required: true,
      min: 0.000001,
      max: 1e9,
      admin: { description: 'Units of the currency for one US dollar.' },
    }),
    { name: 'title', type: 'text', required: true, maxLength: 500 },
    { name: 'publisher', type: 'text', required: true, maxLength: 300 },
    webAddress('url'),
    archived(
      'No longer used for new publications; what is published keeps its rate. A corrected rate of the same period may follow.',
    ),
  ],
}
