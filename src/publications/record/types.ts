import type { PartialDate } from '@/dates'
import type { Geometry } from '@/places'
import type {
  Area,
  Currency,
  DeliveryModel,
  DocumentType,
  FundingKind,
  FundingSource,
  Localised,
  LocationRole,
  Measure,
  MemberState,
  MilestoneKind,
  OrganisationKind,
  Origin,
  ReadinessAnswer,
  ReadinessStep,
  SafeguardCategory,
  Sdg,
  Sector,
  Status,
  Subsector,
} from '@/vocabulary'

export type { Geometry, Position } from '@/places'

/** Key of a row in the record's `sources`; null where no source is named. */
export type SourceKey = string | null

/** ISO 3166-1 alpha-2 of a country, member state or not. */
export type CountryCode = string

/** The rate by which an amount was put into US dollars, with its source. */
export interface AppliedRate {
  /** Units of the currency for one US dollar. */
  perUsd: number
  /** The year, month or day that the rate is of. */
  period: PartialDate
  source: { title: string; publisher: string; url: string | null }
}

/** An amount in whole units of its currency; `usd` only where a sourced, dated rate exists. */
export interface Money {
  amount: number
  currency: Currency
  priceYear: number | null
  usd?: number
  rate?: AppliedRate
  source: SourceKey
}

export interface CostAlternative extends Money {
  note: Localised
}

export interface Figure {
  value: number
  source: SourceKey
}

export interface OrganisationReference {
  name: Localised
  kind: OrganisationKind
  country: CountryCode | null
  url: string | null
  source: SourceKey
}

export interface Funding {
  fundingSource: FundingSource
  organisation: { name: Localised } | null
  kind: FundingKind
  amount: number | null
  currency: Currency | null
  usd?: number
  rate?: AppliedRate
  note: Localised
  source: SourceKey
}

export interface Milestone {
  kind: MilestoneKind
  date: PartialDate
  planned: boolean
  note: Localised
  source: SourceKey
}

export interface Readiness {
  step: ReadinessStep
  answer: ReadinessAnswer
  date: PartialDate | null
  note: Localised
  /** The document that shows it, where strangers may read it. */
  document: RecordDocument | null
  source: SourceKey
}

export interface Location {
  name: Localised
  country: CountryCode
  role: LocationRole
  geometry: Geometry
}

export interface Capacity {
  measure: Measure
  label: Localised
  value: number
  unit: string
  source: SourceKey
}

export interface Benefit {
  label: Localised
  value: number | null
  unit: string | null
  source: SourceKey
}

export interface Fact {
  label: Localised
  text: Localised
  source: SourceKey
}

/** A file that strangers may read; addresses are paths on this server. */
export interface RecordImage {
  alt: Localised
  credit: string | null
  width: number
  height: number
  url: string
  sizes: { url: string; width: number; height: number }[]
}

export interface RecordDocument {
  title: Localised
  documentType: DocumentType
  date: PartialDate | null
  language: string | null
  url: string
  mimeType: string
  filesize: number
}

/** `url` is null where the address known is only a copy or an aggregator (`copy`). */
export interface Source {
  key: string
  title: string
  publisher: string | null
  url: string | null
  copy: boolean
  date: PartialDate | null
}

/**
 * The public form of a project: everything an investor may see of it, in all languages, references
 * written out. No absolute address, nothing that depends on today, no contact person.
 */
export interface PublicRecord {
  code: string
  slug: string
  title: Localised
  summary: Localised
  /** HTML made from the rich text, safe to show. */
  description: Localised
  leadState: MemberState
  /** Lead state first. */
  states: MemberState[]
  otherCountries: CountryCode[]
  sector: Sector
  subsectors: Subsector[]
  areas: Area[]
  programmes: { code: string; name: Localised; url: string | null }[]
  status: Status
  statusDate: PartialDate | null
  statusSource: SourceKey
  deliveryModel: DeliveryModel | null
  deliveryModelSource: SourceKey
  owner: OrganisationReference | null
  implementingAgencies: OrganisationReference[]
  contractors: OrganisationReference[]
  cost: Money | null
  costAlternatives: CostAlternative[]
  investmentSought: Money | null
  funding: Funding[]
  /** Why funding and investment sought together exceed the cost, where they do. */
  fundingExplanation: Localised
  eirrPercent: Figure | null
  firrPercent: Figure | null
  paybackYears: Figure | null
  concessionYears: Figure | null
  start: { date: PartialDate; source: SourceKey } | null
  end: { date: PartialDate; source: SourceKey } | null
  milestones: Milestone[]
  /** Always the nine steps, in the vocabulary's order. */
  readiness: Readiness[]
  locations: Location[]
  capacities: Capacity[]
  benefits: Benefit[]
  facts: Fact[]
  environmentalCategory: SafeguardCategory | null
  socialCategory: SafeguardCategory | null
  safeguardSource: SourceKey
  sdgs: Sdg[]
  images: RecordImage[]
  documents: RecordDocument[]
  sources: Source[]
  /** Where sources disagree and what is uncertain. */
  notes: Localised
  origin: Origin
  lastVerified: PartialDate | null
}
