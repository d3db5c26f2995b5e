import type { Figure, OrganisationReference, PublicRecord, SourceKey } from '@/project'
import { messagesOf } from '@/messages'
import {
  areasOf,
  FRAMEWORKS,
  DELIVERY_MODELS,
  labelOf,
  MEASURES,
  SAFEGUARD_CATEGORIES,
  SDGS,
  STATES,
  SUBSECTORS,
  type Locale,
} from '@/vocabulary'

import { formatDate } from '../format/dates'
import { formatNumber } from '../format/numbers'
import { formatQuantity } from '../format/quantities'
import { countryName } from '../text/countries'
import { DateOf } from '../text/DateOf'
import { Words } from '../text/Words'

/** One row of the key facts: its name, value and sources. */
export interface Fact {
  name: React.ReactNode
  value: React.ReactNode
  sources: SourceKey[]
}

/**
 * The key facts of a record in the order of the page; unstated facts are shown only where `always`
 * says so.
 */
export function factsOf(record: PublicRecord, locale: Locale): Fact[] {
  return [
    ...parties(record, locale),
    ...works(record, locale),
    ...returns(record, locale),
    ...filing(record, locale),
  ]
}

function parties(record: PublicRecord, locale: Locale): Fact[] {
  const { project: words, values } = messagesOf(locale)
  const organisations = (list: OrganisationReference[]) =>
    list.map((organisation, index) => (
      <span key={index}>
        {index > 0 && '; '}
        <Words of={organisation.name} locale={locale} />
      </span>
    ))
  const several = (name: string, list: OrganisationReference[]): Fact[] =>
    list.length === 0
      ? []
      : [{ name, value: organisations(list), sources: list.map(({ source }) => source) }]
  return [
    {
      name: words.owner,
      value: record.owner ? organisations([record.owner]) : values.notStated,
      sources: [record.owner?.source ?? null],
    },
    ...several(words.implementing, record.implementingAgencies),
    ...several(words.contractors, record.contractors),
    {
      name: words.delivery,
      value: record.deliveryModel
        ? labelOf(DELIVERY_MODELS, record.deliveryModel, locale)
        : values.notStated,
      sources: [record.deliveryModelSource],
    },
  ]
}

function works(record: PublicRecord, locale: Locale): Fact[] {
  const words = messagesOf(locale).project
  const capacities = record.capacities.map((capacity) => ({
    name:
      Object.keys(capacity.label).length > 0 ? (
        <Words of={capacity.label} locale={locale} />
      ) : (
        labelOf(MEASURES, capacity.measure, locale)
      ),
    value: formatQuantity(capacity, locale),
    sources: [capacity.source],
  }))
  const others = record.facts.map((fact) => ({
    name: <Words of={fact.label} locale={locale} />,
    value: <Words of={fact.text} locale={locale} />,
    sources: [fact.source],
  }))
  const day = (name: string, given: PublicRecord['start']): Fact[] =>
    given ? [{ name, value: formatDate(given.date, locale), sources: [given.source] }] : []
  return [
    ...capacities,
    ...others,
    ...day(words.start, record.start),
    ...day(words.end, record.end),
  ]
}

function returns(record: PublicRecord, locale: Locale): Fact[] {
  const words = messagesOf(locale).project
  const figure = (name: string, given: Figure | null, shown: (value: number) => string): Fact[] =>
    given ? [{ name, value: shown(given.value), sources: [given.source] }] : []
  const percent = (value: number) => `${formatNumber(value, locale)}%`
  const years = (value: number) => words.years(value, formatNumber(value, locale))
  return [
    ...figure(words.eirr, record.eirrPercent, percent),
    ...figure(words.firr, record.firrPercent, percent),
    ...figure(words.payback, record.paybackYears, years),
    ...figure(words.concession, record.concessionYears, years),
  ]
}

function filing(record: PublicRecord, locale: Locale): Fact[] {
  const words = messagesOf(locale).project
  const others = [...record.states.slice(1), ...record.otherCountries]
  const safeguard = (name: string, category: PublicRecord['socialCategory']): Fact[] =>
    category
      ? [
          {
            name,
            value: labelOf(SAFEGUARD_CATEGORIES, category, locale),
            sources: [record.safeguardSource],
          },
        ]
      : []
  const listed = (name: string, labels: React.ReactNode[]): Fact[] =>
    labels.length > 0 ? [{ name, value: joined(labels), sources: [] }] : []
  return [
    ...safeguard(words.environmental, record.environmentalCategory),
    ...safeguard(words.social, record.socialCategory),
    ...listed(
      words.subsectors,
      record.subsectors.map((code) => labelOf(SUBSECTORS, code, locale)),
    ),
    ...FRAMEWORKS.flatMap(({ code: framework, short }) =>
      listed(
        words.areasOf(short),
        areasOf(framework, locale)
          .filter(({ code }) => record.areas.includes(code))
          .map(({ name }) => name),
      ),
    ),
    ...listed(
      words.programmes,
      record.programmes.map(({ code, name }) => <Words key={code} of={name} locale={locale} />),
    ),
    ...listed(
      words.sdgs,
      record.sdgs.map((code) => `${code} ${labelOf(SDGS, code, locale)}`),
    ),
    ...listed(words.leadState, [labelOf(STATES, record.leadState, locale)]),
    ...listed(
      words.states,
      others.map((code) => countryName(code, locale)),
    ),
    ...listed(
      words.places,
      record.locations.map(({ name }, index) => <Words key={index} of={name} locale={locale} />),
    ),
    {
      name: words.verified,
      value: <DateOf date={record.lastVerified} locale={locale} />,
      sources: [],
    },
  ]
}

function joined(labels: React.ReactNode[]): React.ReactNode {
  return labels.map((label, index) => (
    <span key={index}>
      {index > 0 && '; '}
      {label}
    </span>
  ))
}
