import type { CodeOf, Term } from './term'

/** A strategic area of a connectivity master plan; `framework` lets a later plan's areas stand beside MPAC 2025's. */
interface AreaTerm extends Term {
  readonly framework: Framework
}

/** The master plans whose areas projects are tagged with. */
export const FRAMEWORKS = [
  { code: 'mpac2025', label: { en: 'Master Plan on ASEAN Connectivity 2025' } },
] as const satisfies readonly Term[]

type Framework = CodeOf<typeof FRAMEWORKS>

/** The five strategic areas of the Master Plan on ASEAN Connectivity 2025. */
export const AREAS = [
  {
    code: 'sustainableInfrastructure',
    label: { en: 'Sustainable infrastructure' },
    framework: 'mpac2025',
  },
  { code: 'digitalInnovation', label: { en: 'Digital innovation' }, framework: 'mpac2025' },
  { code: 'seamlessLogistics', label: { en: 'Seamless logistics' }, framework: 'mpac2025' },
  { code: 'regulatoryExcellence', label: { en: 'Regulatory excellence' }, framework: 'mpac2025' },
  { code: 'peopleMobility', label: { en: 'People mobility' }, framework: 'mpac2025' },
] as const satisfies readonly AreaTerm[]

export type Area = CodeOf<typeof AREAS>
