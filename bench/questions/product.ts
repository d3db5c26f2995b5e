import type { RequestSpec } from '../load/request'
import type { Question } from './question'
import type { TextSearch } from './texts'

const PROJECTS = '/api/v1/projects'

/** The question for the investor API. */
export function listAt(question: Question, more: Record<string, string> = {}): RequestSpec {
  return { path: `${PROJECTS}?${parametersOf(question, more).toString()}` }
}

export function withFacets(question: Question): RequestSpec {
  return listAt(question, { facets: 'all' })
}

/** A text with every facet. */
export function textAt({ limit, q }: TextSearch): RequestSpec {
  const parameters = new URLSearchParams({ q, limit: String(limit), facets: 'all' })
  return { path: `${PROJECTS}?${parameters.toString()}` }
}

/** Every browser accepts compressed pages. */
export const BROWSER_HEADERS = { 'Accept-Encoding': 'gzip, deflate, br' }

export function pageAt(question: Question): RequestSpec {
  const parameters = parametersOf(question)
  parameters.delete('limit')
  return { path: `/projects?${parameters.toString()}`, headers: BROWSER_HEADERS }
}

export function projectPageAt({ code, slug }: { code: string; slug: string }): RequestSpec {
  return { path: `/projects/${code}/${slug}`, headers: BROWSER_HEADERS }
}

/** The question in the `catalogue` query of GraphQL, with the fields of a row. */
export function graphqlAt({ limit, ...filters }: Question): RequestSpec {
  const query = `query ($sector: [String!], $state: [String!], $status: [String!], $area: [String!],
    $deliveryModel: [String!], $limit: Int) {
    catalogue(sector: $sector, state: $state, status: $status, area: $area,
      deliveryModel: $deliveryModel, limit: $limit) {
      page { total }
      data { code slug title summary leadState states sector subsectors areas programmes status
        statusDate deliveryModel owner cost { amount currency priceYear usd } start end origin
        lastVerified updatedAt }
    }
  }`
  return {
    method: 'POST',
    path: '/api/graphql',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables: { ...filters, limit } }),
  }
}

function parametersOf(question: Question, more: Record<string, string> = {}): URLSearchParams {
  const filters = Object.entries(question).map(([name, value]) => [name, String(value)] as const)
  return new URLSearchParams({ ...Object.fromEntries<string>(filters), ...more })
}
