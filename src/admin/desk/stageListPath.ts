import { codesOf, STAGES, type MemberState, type Stage } from '@/vocabulary'
import { listPath } from './listPath'

/** The filter of a list: one stage or all, one state or all. */
export interface Filter {
  stage?: Stage
  state?: MemberState
}

/** Address of the project list with a filter, in the form the list view itself uses. */
export function stageListPath(adminRoute: string, { stage, state }: Filter): string {
  const wanted = [
    ...(stage ? [['stage', stage] as const] : []),
    ...(state ? [['leadState', state] as const] : []),
  ]
  return listPath(adminRoute, 'projects', wanted)
}

/** The stage in the list's address; null for any, undefined for another kind of filter. */
export function requestedStage(
  parameters: Record<string, unknown> | undefined,
): Stage | null | undefined {
  let requested: Stage | null = null
  for (const [name, value] of Object.entries(parameters ?? {})) {
    if (!name.startsWith('where') || name.includes('[leadState][equals]')) continue
    const stage = codesOf(STAGES).find((code) => code === value)
    if (!name.endsWith('[stage][equals]') || !stage || requested) return undefined
    requested = stage
  }
  return requested
}
