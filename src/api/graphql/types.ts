import type * as GraphQLModule from 'graphql'

import { codesOf, READINESS_STEPS } from '@/vocabulary'

import { MONEY_TYPES } from '../cards/money'
import { PART_ENTRIES } from '../cards/present'

/** The one copy of the GraphQL library in this process: types of two copies cannot be mixed. */
export type GraphQL = typeof GraphQLModule

const fieldsOf = (type: string) =>
  codesOf(READINESS_STEPS)
    .map((step) => `${step}: ${type}!`)
    .join(' ')

/** The parts of a card with their types, where they have one. */
const typesOf = (typeOf: (part: (typeof PART_ENTRIES)[number][1]) => string | undefined) =>
  PART_ENTRIES.flatMap(([name, part]) => (typeOf(part) ? [`${name}: ${typeOf(part)}`] : [])).join(
    ' ',
  )

/** The result of the `catalogue` query; its names are those of the REST response. */
const TYPES = `
  type Query { catalogue: CatalogueResult! }

  "A page of published projects."
  type CatalogueResult {
    data: [CatalogueCard!]!
    page: CataloguePage!
    "The facets that were asked for, counted under all the other choices."
    facets: [CatalogueFacet!]!
    "Number of the last publication in this answer."
    seq: Int!
  }
  type CataloguePage { total: Int! limit: Int! page: Int! pages: Int! "The next page." next: Int }
  type CatalogueFacet { name: String! values: [CatalogueFacetValue!]! }
  type CatalogueFacetValue { value: String! label: String! count: Int! }

  "A project in a list: codes as plain strings, texts in the asked language."
  type CatalogueCard {
    ${typesOf(({ graphql }) => graphql)}
    "The words of each coded field in the asked language."
    labels: CatalogueLabels!
  }
  ${MONEY_TYPES}
  type CatalogueReadiness { done: Int! steps: CatalogueReadinessSteps! }
  type CatalogueReadinessSteps { ${fieldsOf('String')} }
  "GeoJSON: longitude before latitude."
  type CataloguePoint { type: String! coordinates: [Float!]! }
  type CatalogueImage { url: String! width: Int! height: Int! alt: String! }

  type CatalogueLabels {
    ${typesOf(({ labels }) => labels?.graphql)}
  }
  type CatalogueReadinessLabels { steps: CatalogueReadinessStepsLabels! }
  type CatalogueReadinessStepsLabels { ${fieldsOf('CatalogueReadinessStepLabels')} }
  type CatalogueReadinessStepLabels { step: String! answer: String! }
`

/** The type of the `catalogue` query's result. */
export function catalogueType({ buildSchema }: GraphQL): GraphQLModule.GraphQLOutputType {
  const catalogue = buildSchema(TYPES).getQueryType()?.getFields().catalogue
  if (!catalogue) throw new Error('The types of the catalogue query name no such query')
  return catalogue.type
}
