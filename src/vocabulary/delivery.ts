import type { CodeOf, Term } from './term'

/** A way to deliver a project; PPP by the form of its contract. `group` gathers the PPP forms. */
interface DeliveryTerm extends Term {
  readonly group: 'publicProcurement' | 'ppp' | 'governmentToGovernment' | 'oda' | 'private'
}

/** How a project is delivered. */
export const DELIVERY_MODELS = [
  { code: 'publicProcurement', label: { en: 'Public procurement' }, group: 'publicProcurement' },
  { code: 'pppBot', label: { en: 'PPP, build-operate-transfer' }, group: 'ppp' },
  { code: 'pppBto', label: { en: 'PPP, build-transfer-operate' }, group: 'ppp' },
  { code: 'pppBoo', label: { en: 'PPP, build-own-operate' }, group: 'ppp' },
  { code: 'pppBlt', label: { en: 'PPP, build-lease-transfer' }, group: 'ppp' },
  { code: 'pppDbfot', label: { en: 'PPP, design-build-finance-operate-transfer' }, group: 'ppp' },
  { code: 'pppOperation', label: { en: 'PPP, operation and maintenance' }, group: 'ppp' },
  { code: 'pppOther', label: { en: 'PPP (type not stated)' }, group: 'ppp' },
  {
    code: 'governmentToGovernment',
    label: { en: 'Government to government' },
    group: 'governmentToGovernment',
  },
  { code: 'oda', label: { en: 'Development assistance' }, group: 'oda' },
  { code: 'private', label: { en: 'Private' }, group: 'private' },
] as const satisfies readonly DeliveryTerm[]

export type DeliveryModel = CodeOf<typeof DELIVERY_MODELS>
