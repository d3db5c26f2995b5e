import type { CodeOf, Term } from './term'
import { textIn, type Locale, type Localised } from './locales'

/** A plan for connectivity; `short` is how it is written behind the name of one of its areas. */
interface FrameworkTerm extends Term {
  readonly short: string
}

/** ASEAN's plans for connectivity, whose areas projects are tagged with: the older first. */
export const FRAMEWORKS = [
  {
    code: 'mpac2025',
    label: { en: 'Master Plan on ASEAN Connectivity 2025' },
    short: 'MPAC 2025',
  },
  {
    code: 'acsp2035',
    label: { en: 'ASEAN Connectivity Strategic Plan 2026–2035' },
    short: 'ACSP 2026–2035',
  },
] as const satisfies readonly FrameworkTerm[]

export type Framework = CodeOf<typeof FRAMEWORKS>

/** A strategic area; `framework` is the plan that names it, `name` what that plan calls it. */
interface AreaTerm<Code extends string = string> extends Term {
  readonly code: Code
  readonly name: Localised
  readonly framework: Framework
}

/** Both plans have areas of the same name, so that a label says which one is meant. */
function area<const Code extends string>(
  framework: Framework,
  code: Code,
  name: string,
): AreaTerm<Code> {
  const short = FRAMEWORKS.find((one) => one.code === framework)?.short ?? ''
  return { code, name: { en: name }, framework, label: { en: `${name} (${short})` } }
}

/** The five strategic areas of MPAC 2025 and the six of its successor. */
export const AREAS = [
  area('mpac2025', 'sustainableInfrastructure', 'Sustainable infrastructure'),
  area('mpac2025', 'digitalInnovation', 'Digital innovation'),
  area('mpac2025', 'seamlessLogistics', 'Seamless logistics'),
  area('mpac2025', 'regulatoryExcellence', 'Regulatory excellence'),
  area('mpac2025', 'peopleMobility', 'People mobility'),
  area('acsp2035', 'acspSustainableInfrastructure', 'Sustainable infrastructure'),
  area('acsp2035', 'acspSmartUrban', 'Smart and sustainable urban development'),
  area('acsp2035', 'acspDigitalInnovation', 'Digital innovation'),
  area('acsp2035', 'acspSeamlessLogistics', 'Seamless logistics and supply chain'),
  area('acsp2035', 'acspRegulatoryExcellence', 'Regulatory excellence and cooperation'),
  area('acsp2035', 'acspPeopleConnectivity', 'People-to-people connectivity'),
] as const

export type Area = CodeOf<typeof AREAS>

/** The areas of one framework, each with the name that it has there, for lists under its heading. */
export function areasOf(framework: Framework, locale: Locale): { code: Area; name: string }[] {
  return AREAS.filter((one) => one.framework === framework).map(({ code, name }) => ({
    code,
    name: textIn(name, locale),
  }))
}
