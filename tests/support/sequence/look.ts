import type { Client } from '../http'
import type { Team } from '../team'
import type { Project } from './model'

/** What each door shows of the projects: titles of public ones by code. */
export type Shown = Record<string, string>

export interface Change {
  seq: number
  kind: 'published' | 'withdrawn'
  code: string
  record?: { title: { en?: string } }
}

/** The projects as strangers find them in every list, and some of them at their own addresses. */
export async function lookEverywhere(stranger: Client, projects: Project[], closely = projects) {
  const codes = projects.map(({ code }) => code)
  const filter = `where[code][in]=${codes.join(',')}&limit=100&depth=0&locale=en`
  const query = `{
    catalogue(sort: "-updated", limit: 100) { data { code title } }
    Projects(where: { code: { in: ${JSON.stringify(codes)} } }, limit: 100) { docs { code title } }
  }`
  const [list, stock, graphql] = await Promise.all([
    stranger.get('/api/v1/projects?sort=-updated&limit=100'),
    stranger.get(`/api/projects?${filter}`),
    stranger.send('POST', '/api/graphql', { query }),
  ])
  const { data } = graphql.json<{
    data: { catalogue: { data: Row[] }; Projects: { docs: Row[] } }
  }>()
  return {
    list: shown(list.json<{ data: Row[] }>().data, codes),
    stock: shown(stock.json<{ docs: Row[] }>().docs, codes),
    catalogue: shown(data.catalogue.data, codes),
    stockGraphql: shown(data.Projects.docs, codes),
    alone: await lookAtEach(stranger, closely),
  }
}

interface Row {
  code: string
  title: string
}

function shown(rows: Row[], codes: string[]): Shown {
  return Object.fromEntries(
    rows.filter(({ code }) => codes.includes(code)).map(({ code, title }) => [code, title]),
  )
}

/** Each project at its own address: its title, or the status of the response. */
async function lookAtEach(stranger: Client, projects: Project[]) {
  const found = await Promise.all(
    projects.map(async ({ code, id }) => {
      const one = await stranger.get(`/api/v1/projects/${code}?locale=en`)
      const stock = await stranger.get(`/api/projects/${id}?depth=0&locale=en`)
      return [code, [titleOrStatus(one), titleOrStatus(stock)]] as const
    }),
  )
  return Object.fromEntries(found)
}

function titleOrStatus({ status, text }: { status: number; text: string }): number | string {
  return status === 200 ? (JSON.parse(text) as { title: string }).title : status
}

/** The rows of the log after a number. */
export async function changesAfter(stranger: Client, seq: number): Promise<Change[]> {
  const answer = await stranger.get(`/api/v1/changes?after=${seq}&limit=500`)
  return answer.json<{ data: Change[] }>().data
}

/** A project as stored: the whole row as text, and the parts that the model covers. */
export interface Stored {
  row: string
  code: string
  stage: string
  title: string
}

/** Every project as approvers read it, by id. */
export async function readStored(
  { secretariat }: Team,
  projects: Project[],
): Promise<Record<string, Stored>> {
  if (projects.length === 0) return {}
  const ids = projects.map(({ id }) => id).join(',')
  const answer = await secretariat.get(
    `/api/projects?where[id][in]=${ids}&draft=true&limit=100&depth=0&locale=en`,
  )
  const { docs } = answer.json<{ docs: (Omit<Stored, 'row'> & { id: string })[] }>()
  return Object.fromEntries(
    docs.map((doc) => {
      const { code, id, stage, title } = doc
      return [id, { code, stage, title, row: JSON.stringify(doc) }]
    }),
  )
}
