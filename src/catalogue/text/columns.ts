import {
  AREAS,
  FUNDING_SOURCES,
  SECTORS,
  STATES,
  SUBSECTORS,
  termOf,
  type Localised,
  type Term,
} from '@/vocabulary'
import type { PublicRecord } from '@/project'
import { htmlToPlain } from '@/text'

import { indexable } from './words'

/** The columns of the index, and the weight of a word in each. */
export const COLUMN_WEIGHTS = {
  code: 20,
  title: 12,
  summary: 4,
  places: 4,
  organisations: 3,
  keywords: 2,
  description: 1,
  facts: 1,
} as const

export type TextColumns = Record<keyof typeof COLUMN_WEIGHTS, string>

/** A record's text in all its languages, split into terms. */
export function columnsOf(record: PublicRecord): TextColumns {
  return {
    code: indexable(record.code),
    title: indexed([record.title]),
    summary: indexed([record.summary]),
    places: indexed(record.locations.map((location) => location.name)),
    organisations: indexed(organisationNames(record)),
    keywords: indexed(keywords(record)),
    description: indexed([record.description], htmlToPlain),
    facts: indexed(factTexts(record)),
  }
}

function organisationNames(record: PublicRecord): Localised[] {
  return [
    ...[record.owner, ...record.implementingAgencies, ...record.contractors],
    ...record.funding.map((row) => row.organisation),
  ].flatMap((organisation) => (organisation ? [organisation.name] : []))
}

/** The words of the vocabulary that a person may use for the project. */
function keywords(record: PublicRecord): Localised[] {
  return [
    ...labels(SECTORS, [record.sector]),
    ...labels(SUBSECTORS, record.subsectors),
    ...labels(STATES, record.states),
    ...AREAS.filter(({ code }) => record.areas.includes(code)).map(({ name }) => name),
    ...labels(
      FUNDING_SOURCES,
      record.funding.map((row) => row.fundingSource),
    ),
    ...record.programmes.map((programme) => programme.name),
  ]
}

function factTexts(record: PublicRecord): Localised[] {
  return [
    ...record.facts.flatMap((fact) => [fact.label, fact.text]),
    ...record.benefits.map((benefit) => benefit.label),
    ...record.capacities.map((capacity) => capacity.label),
    ...record.documents.map((document) => document.title),
    record.fundingExplanation,
    record.notes,
  ]
}

function labels(list: readonly Term[], codes: readonly string[]): Localised[] {
  return codes.flatMap((code) => termOf(list, code)?.label ?? [])
}

/** Every language of every text by itself, because the script decides how it is split. */
function indexed(texts: readonly Localised[], read = (text: string) => text): string {
  const all = texts.flatMap((text) => Object.values(text))
  return all.map((text) => indexable(read(text))).join(' ')
}
