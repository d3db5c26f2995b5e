import type { ReadinessStep } from './readiness'
import type { CodeOf, Term } from './term'

/** A project's status; `open`: it is still to be built, so that an investor may join it. */
interface StatusTerm extends Term {
  readonly open: boolean
}

/** The project's status in the world: OC4IDS 0.9.5, projectStatus. */
export const STATUSES = [
  { code: 'identification', label: { en: 'Identification' }, open: true },
  { code: 'preparation', label: { en: 'Preparation' }, open: true },
  { code: 'implementation', label: { en: 'Implementation' }, open: true },
  { code: 'completion', label: { en: 'Completed' }, open: false },
  { code: 'maintenance', label: { en: 'Maintenance' }, open: false },
  { code: 'decommissioning', label: { en: 'Decommissioning' }, open: false },
  { code: 'decommissioned', label: { en: 'Decommissioned' }, open: false },
  { code: 'cancelled', label: { en: 'Cancelled' }, open: false },
] as const satisfies readonly StatusTerm[]

/** Whether a project of this status is still to be built: its news grows old. */
export function isOpen(status: Status): boolean {
  return STATUSES.some(({ code, open }) => code === status && open)
}

export type Status = CodeOf<typeof STATUSES>

/** A milestone; `step` is the step of readiness that it completes. */
interface MilestoneTerm extends Term {
  readonly step?: ReadinessStep
}

/** What can be planned or done in the course of a project. */
export const MILESTONES = [
  { code: 'preFeasibility', label: { en: 'Pre-feasibility study' }, step: 'preFeasibility' },
  { code: 'feasibility', label: { en: 'Feasibility study' }, step: 'feasibility' },
  {
    code: 'environmentalAssessment',
    label: { en: 'Environmental and social assessment' },
    step: 'eia',
  },
  { code: 'approval', label: { en: 'Government approval' } },
  { code: 'tender', label: { en: 'Tender' }, step: 'procurementDocuments' },
  { code: 'contractAward', label: { en: 'Contract award' } },
  { code: 'financialClose', label: { en: 'Financial close' }, step: 'financingPlan' },
  { code: 'groundbreaking', label: { en: 'Works begin' } },
  { code: 'completion', label: { en: 'Works complete' } },
  { code: 'operation', label: { en: 'In operation' } },
] as const satisfies readonly MilestoneTerm[]
