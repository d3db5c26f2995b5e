import { sendJson } from '../ask'

/** Rows per request of the public list. */
const ROWS = 100
const PAGES = 5

export interface Sample {
  projects: (Named & { id: string })[]
  /** Village names in the summaries, each in few projects. */
  villages: string[]
}

/** What identifies a project in an address. */
export interface Named {
  code: string
  slug: string
}

/** All projects, latest first. */
export async function allProjects(origin: string): Promise<Named[]> {
  const projects: Named[] = []
  let path: string | null = `/api/v1/projects?limit=${ROWS}&fields=code,slug`
  while (path !== null) {
    const list: NamedList = await sendJson<NamedList>(origin, { path })
    projects.push(...list.data)
    path = list.page.next
  }
  return projects
}

interface NamedList {
  data: Named[]
  page: { next: string | null }
}

/** A few hundred public projects, and words that few of them contain. */
export async function sampleProjects(origin: string): Promise<Sample> {
  const sample: Sample = { projects: [], villages: [] }
  for (let page = 1; page <= PAGES; page += 1) {
    const asked = `limit=${ROWS}&page=${page}`
    const { docs } = await sendJson<{ docs: Sample['projects'] }>(origin, {
      path: `/api/projects?depth=0&${asked}&select[code]=true&select[slug]=true`,
    })
    const { data } = await sendJson<{ data: { summary: string }[] }>(origin, {
      path: `/api/v1/projects?${asked}&fields=summary`,
    })
    sample.projects.push(...docs)
    sample.villages.push(
      ...data.flatMap(({ summary }) => /It passes (\w+)/.exec(summary)?.[1] ?? []),
    )
  }
  return sample
}
