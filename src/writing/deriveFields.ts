import type { CollectionBeforeChangeHook } from 'payload'
import { slugOf } from '@/text'

interface Editable {
  code?: string
  leadState?: string
  slug?: string
  sources?: { key?: string | null }[] | null
  states?: string[] | null
  title?: string | null
}

/**
 * Fills in what follows from other fields: the lead state among the states, keys of sources, the
 * slug.
 */
export const deriveFields: CollectionBeforeChangeHook = ({ data, req }) => {
  const project = data as Editable
  return {
    ...data,
    states: leadFirst(project.leadState, project.states ?? []),
    sources: withKeys(project.sources ?? []),
    slug: req.locale === 'en' || !project.slug ? addressOf(project) : project.slug,
  }
}

function leadFirst(lead: string | undefined, states: string[]): string[] {
  return lead ? [lead, ...states.filter((state) => state !== lead)] : states
}

function withKeys<Row extends { key?: string | null }>(sources: Row[]): Row[] {
  const taken = new Set(sources.map((row) => row.key))
  let n = 0
  return sources.map((row) => {
    if (row.key) return row
    do n += 1
    while (taken.has(`s${String(n)}`))
    return { ...row, key: `s${String(n)}` }
  })
}

function addressOf({ code, title }: Editable): string {
  return slugOf(title ?? '') || (code ?? '').toLowerCase()
}
