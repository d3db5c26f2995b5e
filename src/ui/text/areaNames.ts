import { areasOf, FRAMEWORKS, type Area, type Locale } from '@/vocabulary'

/** Strategic areas in one line, with the plan once behind its areas: `Digital innovation (MPAC 2025)`. */
export function areaNames(areas: readonly Area[], locale: Locale): string {
  return FRAMEWORKS.flatMap(({ code: framework, short }) => {
    const named = areasOf(framework, locale).filter(({ code }) => areas.includes(code))
    return named.length > 0 ? [`${named.map(({ name }) => name).join(', ')} (${short})`] : []
  }).join('; ')
}
