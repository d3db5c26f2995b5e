import { codesOf, STAGES, type MemberState, type Stage } from '@/vocabulary'

/** Which entries a list shows: of one stage or all, of one state or all. */
export interface Asked {
  stage?: Stage
  state?: MemberState
}

const FIRST = 'where[or][0][and]'

/** Address of the list of projects with a filter, as the list view's own filter writes it. */
export function stageListPath(adminRoute: string, { stage, state }: Asked): string {
  const wanted = [...(stage ? [['stage', stage]] : []), ...(state ? [['leadState', state]] : [])]
  const query = wanted.map(
    ([field, value], index) =>
      `${encodeURIComponent(`${FIRST}[${index}][${field}][equals]`)}=${value}`,
  )
  return `${adminRoute}/collections/projects${query.length > 0 ? `?${query.join('&')}` : ''}`
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
