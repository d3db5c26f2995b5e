import { codesOf, STAGES, type Stage } from '@/vocabulary'

const FILTER = 'where[or][0][and][0][stage][equals]'

/** The list of projects at one stage, or of all, as the list view's own filter writes it. */
export function stageListPath(adminRoute: string, stage: Stage | null): string {
  const list = `${adminRoute}/collections/projects`
  return stage ? `${list}?${encodeURIComponent(FILTER)}=${stage}` : `${list}?where=`
}

/** The one stage that the list's address asks for; null for none; undefined for another filter. */
export function stageAsked(
  parameters: Record<string, unknown> | undefined,
): Stage | null | undefined {
  const entries = Object.entries(parameters ?? {}).filter(
    ([name, value]) => name.startsWith('where') && value !== '',
  )
  if (entries.length === 0) return null
  const [[name, value] = []] = entries
  if (entries.length > 1 || (name !== FILTER && name !== 'where[stage][equals]')) return undefined
  return codesOf(STAGES).find((stage) => stage === value)
}
