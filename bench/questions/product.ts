import type { Asked } from '../load/request'
import type { Question } from './question'
import type { Sought } from './texts'

const PROJECTS = '/api/v1/projects'

/** The question at the investor API. */
export function listAt(question: Question, more: Record<string, string> = {}): Asked {
  return { path: `${PROJECTS}?${parametersOf(question, more).toString()}` }
}

export function withFacets(question: Question): Asked {
  return listAt(question, { facets: 'all' })
}

/** A text with every facet. */
export function textAt({ limit, q }: Sought): Asked {
  const parameters = new URLSearchParams({ q, limit: String(limit), facets: 'all' })
  return { path: `${PROJECTS}?${parameters.toString()}` }
}

/** Every browser takes pages packed. */
export const AS_BROWSERS_ASK = { 'Accept-Encoding': 'gzip, deflate, br' }

export function pageAt(question: Question): Asked {
  const parameters = parametersOf(question)
  parameters.delete('limit')
  return { path: `/projects?${parameters.toString()}`, headers: AS_BROWSERS_ASK }
}

export function projectPageAt({ code, slug }: { code: string; slug: string }): Asked {
  return { path: `/projects/${code}/${slug}`, headers: AS_BROWSERS_ASK }
}

/** The question in the `catalogue` query of GraphQL, with the fields of a row. */
export function graphqlAt({ limit, ...filters }: Question): Asked {
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
  const given = Object.entries(question).map(([name, value]) => [name, String(value)] as const)
  return new URLSearchParams({ ...Object.fromEntries<string>(given), ...more })
}
