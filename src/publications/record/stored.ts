import type { Localised } from '@/vocabulary'

/**
 * A project's row as the database gives it for all locales: localised fields as texts by language,
 * relations as ids. SQLite says null where MongoDB leaves a key out, so every member may be missing.
 */
type Maybe<T> = T | null | undefined

interface StoredMoney {
  amount?: Maybe<number>
  currency?: Maybe<string>
  priceYear?: Maybe<number>
  source?: Maybe<string>
}

interface StoredDate {
  date?: Maybe<string>
  source?: Maybe<string>
}

interface StoredFigure {
  value?: Maybe<number>
  source?: Maybe<string>
}

interface StoredParty {
  organisation?: Maybe<string>
  source?: Maybe<string>
}

export interface StoredReadiness {
  answer?: Maybe<string>
  date?: Maybe<string>
  note?: Maybe<Localised>
  document?: Maybe<string>
  source?: Maybe<string>
}

export interface StoredLocation {
  name?: Maybe<Localised>
  country?: Maybe<string>
  role?: Maybe<string>
  latitude?: Maybe<number>
  longitude?: Maybe<number>
  geometry?: unknown
}

export interface StoredProject {
  id: string
  _status?: Maybe<string>
  code: string
  slug?: Maybe<string>
  title?: Maybe<Localised>
  summary?: Maybe<Localised>
  description?: Maybe<Record<string, unknown>>
  leadState: string
  states?: Maybe<string[]>
  otherCountries?: Maybe<string[]>
  sector: string
  subsectors?: Maybe<string[]>
  areas?: Maybe<string[]>
  programmes?: Maybe<string[]>
  status?: Maybe<string>
  statusDate?: Maybe<string>
  statusSource?: Maybe<string>
  deliveryModel?: Maybe<string>
  deliveryModelSource?: Maybe<string>
  owner?: Maybe<string>
  ownerSource?: Maybe<string>
  implementingAgencies?: Maybe<StoredParty[]>
  contractors?: Maybe<StoredParty[]>
  cost?: Maybe<StoredMoney>
  costAlternatives?: Maybe<(StoredMoney & { note?: Maybe<Localised> })[]>
  investmentSought?: Maybe<StoredMoney>
  funding?: Maybe<
    (StoredMoney & {
      fundingSource: string
      kind: string
      organisation?: Maybe<string>
      note?: Maybe<Localised>
    })[]
  >
  fundingExplanation?: Maybe<Localised>
  eirrPercent?: Maybe<StoredFigure>
  firrPercent?: Maybe<StoredFigure>
  paybackYears?: Maybe<StoredFigure>
  concessionYears?: Maybe<StoredFigure>
  start?: Maybe<StoredDate>
  end?: Maybe<StoredDate>
  milestones?: Maybe<
    {
      kind: string
      date: string
      planned?: Maybe<boolean>
      note?: Maybe<Localised>
      source?: Maybe<string>
    }[]
  >
  readiness?: Maybe<Record<string, Maybe<StoredReadiness>>>
  locations?: Maybe<StoredLocation[]>
  capacities?: Maybe<
    {
      measure: string
      value: number
      unit: string
      label?: Maybe<Localised>
      source?: Maybe<string>
    }[]
  >
  benefits?: Maybe<
    {
      label?: Maybe<Localised>
      value?: Maybe<number>
      unit?: Maybe<string>
      source?: Maybe<string>
    }[]
  >
  facts?: Maybe<{ label?: Maybe<Localised>; text?: Maybe<Localised>; source?: Maybe<string> }[]>
  environmentalCategory?: Maybe<string>
  socialCategory?: Maybe<string>
  safeguardSource?: Maybe<string>
  sdgs?: Maybe<string[]>
  images?: Maybe<string[]>
  documents?: Maybe<string[]>
  sources?: Maybe<
    {
      key?: Maybe<string>
      title: string
      publisher?: Maybe<string>
      url?: Maybe<string>
      copy?: Maybe<boolean>
      date?: Maybe<string>
    }[]
  >
  notes?: Maybe<Localised>
  acknowledgements?: Maybe<
    {
      check?: Maybe<string>
      path?: Maybe<string>
      value?: Maybe<string>
      reason?: Maybe<string>
      by?: Maybe<string>
      at?: Maybe<string>
    }[]
  >
  origin?: Maybe<string>
  lastVerified?: Maybe<string>
}

export interface StoredOrganisation {
  id: string
  name?: Maybe<Localised>
  kind?: Maybe<string>
  country?: Maybe<string>
  url?: Maybe<string>
}

export interface StoredProgramme {
  id: string
  code: string
  name?: Maybe<Localised>
  url?: Maybe<string>
}

export interface StoredRate {
  id: string
  currency: string
  period: string
  perUsd: number
  title: string
  publisher: string
  url?: Maybe<string>
  archived?: Maybe<boolean>
}

interface StoredSize {
  filename?: Maybe<string>
  width?: Maybe<number>
  height?: Maybe<number>
}

export interface StoredPicture {
  id: string
  alt?: Maybe<Localised>
  credit?: Maybe<string>
  filename?: Maybe<string>
  width?: Maybe<number>
  height?: Maybe<number>
  sizes?: Maybe<Record<string, Maybe<StoredSize>>>
}

export interface StoredDocument {
  id: string
  title?: Maybe<Localised>
  documentType: string
  date?: Maybe<string>
  language?: Maybe<string>
  restricted?: Maybe<boolean>
  filename?: Maybe<string>
  mimeType?: Maybe<string>
  filesize?: Maybe<number>
}

/** Everything that a record is written from. */
export interface Material {
  project: StoredProject
  organisations: Map<string, StoredOrganisation>
  programmes: Map<string, StoredProgramme>
  pictures: Map<string, StoredPicture>
  documents: Map<string, StoredDocument>
  rates: StoredRate[]
}
