import type { CodeOf, Term } from './term'

/** Where a record comes from: entered and approved here, or compiled from public sources. */
export const ORIGINS = [
  { code: 'ministry', label: { en: 'Submitted by the ministry and approved' } },
  {
    code: 'compiled',
    label: { en: 'Compiled from public sources; not yet confirmed by the ministry' },
  },
] as const satisfies readonly Term[]

export type Origin = CodeOf<typeof ORIGINS>

/** What a place is to its project: a stop of a line, joined in order, or a site of its own. */
export const LOCATION_ROLES = [
  { code: 'stop', label: { en: 'Stop of the line' } },
  { code: 'site', label: { en: 'Site' } },
] as const satisfies readonly Term[]

/** What an organisation is. */
export const ORGANISATION_KINDS = [
  { code: 'government', label: { en: 'Government' } },
  { code: 'publicEnterprise', label: { en: 'Public enterprise' } },
  { code: 'company', label: { en: 'Company' } },
  { code: 'developmentPartner', label: { en: 'Development partner' } },
  { code: 'other', label: { en: 'Other' } },
] as const satisfies readonly Term[]

export type OrganisationKind = CodeOf<typeof ORGANISATION_KINDS>
