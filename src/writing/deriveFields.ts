import type { CollectionBeforeChangeHook } from 'payload'
import { withKeys } from '@/project/sourceKeys'
import { withSource } from '@/project/within'
import { slugOf } from '@/text'

interface Editable {
  code?: string
  leadState?: string
  mainSource?: string | null
  slug?: string
  sources?: { key?: string | null }[] | null
  states?: string[] | null
  title?: string | null
}

/**
 * Fills in what follows from other fields: the lead state among the states, keys of sources, the main
 * source where none is named, the slug.
 */
export const deriveFields: CollectionBeforeChangeHook = ({ data, req }) => {
  const project = data as Editable
  const sources = withKeys(project.sources ?? [])
  const main = sources.find(({ key }) => key && key === project.mainSource)?.key
  return {
    ...(main ? withSource(data, main) : data),
    states: leadFirst(project.leadState, project.states ?? []),
    sources,
    slug: req.locale === 'en' || !project.slug ? addressOf(project) : project.slug,
  }
}

function leadFirst(lead: string | undefined, states: string[]): string[] {
  return lead ? [lead, ...states.filter((state) => state !== lead)] : states
}

function addressOf({ code, title }: Editable): string {
  return slugOf(title ?? '') || (code ?? '').toLowerCase()
}
