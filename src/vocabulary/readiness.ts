import type { CodeOf, Term } from './term'

/** A step of preparation; `group` is how the nine marks stand in threes. */
interface ReadinessTerm extends Term {
  readonly group: 'studies' | 'foundations' | 'finance'
}

/** The nine steps that make a project ready for an investor, always in this order. */
export const READINESS_STEPS = [
  { code: 'preFeasibility', label: { en: 'Pre-feasibility' }, group: 'studies' },
  { code: 'feasibility', label: { en: 'Feasibility' }, group: 'studies' },
  { code: 'eia', label: { en: 'Environmental and social assessment' }, group: 'studies' },
  { code: 'land', label: { en: 'Land' }, group: 'foundations' },
  { code: 'permits', label: { en: 'Permits' }, group: 'foundations' },
  { code: 'revenueModel', label: { en: 'Offtake or revenue model' }, group: 'foundations' },
  { code: 'governmentSupport', label: { en: 'Government support' }, group: 'finance' },
  { code: 'procurementDocuments', label: { en: 'Procurement documents' }, group: 'finance' },
  { code: 'financingPlan', label: { en: 'Financing plan' }, group: 'finance' },
] as const satisfies readonly ReadinessTerm[]

export type ReadinessStep = CodeOf<typeof READINESS_STEPS>

/** The threes in which the nine marks stand. */
export const READINESS_GROUPS = [
  { code: 'studies', label: { en: 'Studies' } },
  { code: 'foundations', label: { en: 'Land, permits, revenue' } },
  { code: 'finance', label: { en: 'Support, tender, finance' } },
] as const satisfies readonly Term[]

/** What is known of a step. What nobody said is `notStated`, never `missing`. */
export const READINESS_ANSWERS = [
  { code: 'done', label: { en: 'Done' } },
  { code: 'underWay', label: { en: 'Under way' } },
  { code: 'missing', label: { en: 'Missing' } },
  { code: 'notNeeded', label: { en: 'Not needed' } },
  { code: 'notStated', label: { en: 'Not stated' } },
] as const satisfies readonly Term[]

export type ReadinessAnswer = CodeOf<typeof READINESS_ANSWERS>
