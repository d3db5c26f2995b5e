import type { FieldName } from './fields'
import type { Line } from './kinds'

/** The tabs of the form, with the fields of each in its order. Every field stands on one of them. */
export const TABS = [
  {
    label: 'Project',
    lines: [
      ...['title', 'summary', 'description'],
      ['leadState', 'sector'],
      ...['states', 'otherCountries', 'subsectors', 'areas', 'programmes'],
    ],
  },
  {
    // Second, because every figure after it names a source.
    label: 'Sources and files',
    lines: ['sources', 'images', 'documents', 'notes', ['origin', 'lastVerified']],
  },
  {
    label: 'Status and readiness',
    lines: [
      ['status', 'statusDate', 'statusSource'],
      ['deliveryModel', 'deliveryModelSource'],
      ['start', 'end'],
      ...['milestones', 'readiness'],
    ],
  },
  {
    label: 'Money',
    lines: [
      ...['cost', 'costAlternatives', 'investmentSought', 'funding', 'fundingExplanation'],
      ...['eirrPercent', 'firrPercent', 'paybackYears', 'concessionYears'],
    ],
  },
  { label: 'Place', lines: ['locations'] },
  { label: 'Parties', lines: [['owner', 'ownerSource'], 'implementingAgencies', 'contractors'] },
  {
    label: 'Benefits',
    lines: [
      ...['capacities', 'benefits', 'facts'],
      ['environmentalCategory', 'socialCategory', 'safeguardSource'],
      'sdgs',
    ],
  },
] as const satisfies readonly { label: string; lines: readonly Line[] }[]

type OfLine<L> = L extends readonly (infer Name)[] ? Name : L
type Placed = OfLine<(typeof TABS)[number]['lines'][number]>
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never

/** Fails the type check where a field stands on no tab, or a tab names one that is not described. */
export const EVERY_FIELD_IS_PLACED: Same<Placed, FieldName> = true
