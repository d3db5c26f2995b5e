import { codesOf, STAGES, type MemberState, type Stage } from '@/vocabulary'
import { listPath } from './listPath'

/** Which entries a list shows: of one stage or all, of one state or all. */
export interface Asked {
  stage?: Stage
  state?: MemberState
}

/** Address of the list of projects with a filter, as the list view's own filter writes it. */
export function stageListPath(adminRoute: string, { stage, state }: Asked): string {
  const wanted = [
    ...(stage ? [['stage', stage] as const] : []),
    ...(state ? [['leadState', state] as const] : []),
  ]
  return listPath(adminRoute, 'projects', wanted)
}

/** The stage that the list's address asks for; null for any, undefined for a filter of another kind. */
export function stageAsked(
  parameters: Record<string, unknown> | undefined,
): Stage | null | undefined {
  let asked: Stage | null = null
  for (const [name, value] of Object.entries(parameters ?? {})) {
    if (!name.startsWith('where') || name.includes('[leadState][equals]')) continue
    const stage = codesOf(STAGES).find((code) => code === value)
    if (!name.endsWith('[stage][equals]') || !stage || asked) return undefined
    asked = stage
  }
  return asked
}
