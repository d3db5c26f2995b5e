import type { CodeOf, Term } from './term'

/** The project's status in the world: OC4IDS 0.9.5, projectStatus. */
export const STATUSES = [
  { code: 'identification', label: { en: 'Identification' } },
  { code: 'preparation', label: { en: 'Preparation' } },
  { code: 'implementation', label: { en: 'Implementation' } },
  { code: 'completion', label: { en: 'Completion' } },
  { code: 'maintenance', label: { en: 'Maintenance' } },
  { code: 'decommissioning', label: { en: 'Decommissioning' } },
  { code: 'decommissioned', label: { en: 'Decommissioned' } },
  { code: 'cancelled', label: { en: 'Cancelled' } },
] as const satisfies readonly Term[]

export type Status = CodeOf<typeof STATUSES>

/** What can be planned or done on the way of a project. */
export const MILESTONES = [
  { code: 'preFeasibility', label: { en: 'Pre-feasibility study' } },
  { code: 'feasibility', label: { en: 'Feasibility study' } },
  { code: 'environmentalAssessment', label: { en: 'Environmental and social assessment' } },
  { code: 'approval', label: { en: 'Government approval' } },
  { code: 'tender', label: { en: 'Tender' } },
  { code: 'contractAward', label: { en: 'Contract award' } },
  { code: 'financialClose', label: { en: 'Financial close' } },
  { code: 'groundbreaking', label: { en: 'Works begin' } },
  { code: 'completion', label: { en: 'Works complete' } },
  { code: 'operation', label: { en: 'In operation' } },
] as const satisfies readonly Term[]
