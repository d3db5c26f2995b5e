import type { CardValues } from '@/project/card'
import type { GuideRecord } from './records'

/** The lists of a guide's rules, each with what a project has of it; null where that is not stated. */
const LISTS = {
  sectors: ({ sector }) => [sector],
  subsectors: ({ subsectors }) => subsectors,
  states: ({ states }) => states,
  areas: ({ areas }) => areas,
  statuses: ({ status }) => (status ? [status] : null),
  deliveryModels: ({ deliveryModel }) => (deliveryModel ? [deliveryModel] : null),
} as const satisfies Record<string, (project: Fitting) => readonly string[] | null>

/** What of a project the rules look at. */
export type Fitting = Pick<
  CardValues,
  'areas' | 'cost' | 'deliveryModel' | 'sector' | 'states' | 'status' | 'subsectors'
>

/** The names of the rules, each with what it looks at. */
export const FIT_RULES = [...(Object.keys(LISTS) as (keyof typeof LISTS)[]), 'cost'] as const

export type FitRule = (typeof FIT_RULES)[number]

/** Why funding may fit a project: the rules that it meets, with its values, and those it says nothing of. */
export interface Fit {
  met: { rule: FitRule; values: string[] }[]
  notStated: FitRule[]
}

/**
 * Whether a project meets a guide's rules, and how; null where it does not, or the guide has none.
 * What a project does not state speaks neither for nor against it. Costs are in US dollars.
 */
export function fitOf(rules: GuideRecord['fit'], project: Fitting): Fit | null {
  const fit: Fit = { met: [], notStated: [] }
  for (const [rule, read] of Object.entries(LISTS) as [
    keyof typeof LISTS,
    typeof LISTS.sectors,
  ][]) {
    const asked: readonly string[] = rules[rule]
    if (asked.length === 0) continue
    const values: readonly string[] | null = read(project)
    const shared = values?.filter((value) => asked.includes(value))
    if (!shared) fit.notStated.push(rule)
    else if (shared.length === 0) return null
    else fit.met.push({ rule, values: shared })
  }
  const { costMax, costMin } = rules
  if (costMin !== null || costMax !== null) {
    const usd = project.cost?.usd
    if (usd === undefined) fit.notStated.push('cost')
    else if (usd < (costMin ?? 0) || usd > (costMax ?? Infinity)) return null
    else fit.met.push({ rule: 'cost', values: [String(usd)] })
  }
  return fit.met.length > 0 ? fit : null
}
