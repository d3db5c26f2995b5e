import type { GraphQLFieldConfig } from 'graphql'

import { today } from '@/dates'

import { labelFacets } from '../cards/facets'
import { labelCard, presentCard } from '../cards/present'
import { labellerFor } from '../cards/labeller'
import { unknownProgrammes } from '../parameters'
import { argumentsOf, catalogueArguments } from './arguments'
import { currentSnapshot, readArguments, refuse } from './ask'
import { catalogueType, type GraphQL } from './types'

type CatalogueField = GraphQLFieldConfig<unknown, unknown, Record<string, unknown>>

/**
 * The `catalogue` query for Payload's `graphQL.queries`: the filters, facets and cards of
 * `/api/v1/projects`, resolved by the catalogue of this process.
 */
export function catalogueQueries(graphql: GraphQL): { catalogue: CatalogueField } {
  return {
    catalogue: {
      description: 'Published projects, found and counted as in /api/v1/projects.',
      type: catalogueType(graphql),
      args: argumentsOf(graphql, catalogueArguments),
      resolve: (_, args) => resolveCatalogue(graphql, args),
    },
  }
}

async function resolveCatalogue(graphql: GraphQL, args: Record<string, unknown>) {
  const { locale, ...query } = readArguments(graphql, catalogueArguments, args)
  const snapshot = await currentSnapshot(graphql)
  refuse(graphql, unknownProgrammes(query, snapshot))

  const labeller = labellerFor(locale, snapshot)
  const day = today()
  const { cards, page, facets, seq } = snapshot.search(query)
  return {
    data: cards.map((found) => {
      const card = presentCard(found, labeller, day)
      return { ...card, labels: () => labelCard(card, labeller) }
    }),
    page,
    facets: labelFacets(facets, labeller),
    seq,
  }
}
