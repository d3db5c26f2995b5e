import type { PublicRecord } from './record'

export type { Position } from '@/places'
export type { Money, StoredMoney } from './fields/amount'
export type { StoredLocation } from './fields/place'
export type { PublicRecord } from './record'
export type {
  StoredDocument,
  StoredOrganisation,
  StoredPicture,
  StoredProgramme,
  StoredRate,
} from '@/description/material'
export type {
  AppliedRate,
  OrganisationReference,
  RecordDocument,
  RecordImage,
  SourceKey,
} from '@/description/parts'
export type { Material, StoredProject } from './stored'

type RowOf<Name extends keyof PublicRecord> = PublicRecord[Name] extends (infer Row)[] ? Row : never
export type CostAlternative = RowOf<'costAlternatives'>
export type Funding = RowOf<'funding'>
export type Figure = NonNullable<PublicRecord['eirrPercent']>
export type Milestone = RowOf<'milestones'>
export type Readiness = RowOf<'readiness'>
export type Location = RowOf<'locations'>
export type Benefit = RowOf<'benefits'>
