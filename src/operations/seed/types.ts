import type { Localised } from '@/vocabulary'
import type { StoredProject } from '@/project'

/** An organisation in the seed files, identified by name and country. */
export interface SeedOrganisation {
  name: string
  kind: string
  country: string | null
  source?: string | null
}

interface SeedLocation {
  name: Localised
  country: string
  role: string
  geometry: { type: string; coordinates: unknown }
}

interface SeedReadiness {
  step: string
  answer: string
  date: string | null
  note: Localised
  source: string | null
}

type SeedFunding = NonNullable<StoredProject['funding']>[number]

/** A record of seed/projects/{state}.json: a stored project with its organisations written out. */
export interface SeedProject extends Omit<
  StoredProject,
  | 'contractors'
  | 'documents'
  | 'funding'
  | 'id'
  | 'images'
  | 'implementingAgencies'
  | 'locations'
  | 'owner'
  | 'readiness'
> {
  owner: SeedOrganisation | null
  implementingAgencies: SeedOrganisation[]
  contractors: SeedOrganisation[]
  funding: (Omit<SeedFunding, 'organisation'> & { organisation: SeedOrganisation | null })[]
  locations: SeedLocation[]
  readiness: SeedReadiness[]
}

/** A rate of seed/exchange-rates.json. */
export interface SeedRate {
  currency: string
  perUsd: number
  period: string
  source: { title: string; publisher: string; url: string | null }
}

/** A row of seed/corrections/{state}.json. */
export interface Correction {
  code: string
  /** `YYYY-MM-DD` */
  date: string
  /** What was wrong, in sentences for readers. */
  reason: string
}

/** A rate of an earlier seed, by the figure that it had, and why it is not used any more. */
export interface ReplacedRate {
  currency: string
  period: string
  perUsd: number
  reason: string
}
