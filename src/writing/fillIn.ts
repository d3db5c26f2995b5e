import type { CollectionBeforeChangeHook } from 'payload'

interface Editable {
  code?: string
  leadState?: string
  slug?: string
  sources?: { key?: string | null }[] | null
  states?: string[] | null
  title?: string | null
}

/** Fills in what follows from the rest: lead state among the states, keys of sources, the slug. */
export const fillIn: CollectionBeforeChangeHook = ({ data, req }) => {
  const project = data as Editable
  return {
    ...data,
    states: leadFirst(project.leadState, project.states ?? []),
    sources: withKeys(project.sources ?? []),
    slug: req.locale === 'en' || !project.slug ? slugOf(project) : project.slug,
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

/** Small latin letters and digits with hyphens, at most 80; the code where the title has none. */
function slugOf({ code, title }: Editable): string {
  const slug = (title ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
  return slug || (code ?? '').toLowerCase()
}
