import type { GraphQLError, GraphQLFieldConfig } from 'graphql'

import { currentCatalogue } from '@/catalogue'
import { today } from '@/dates'

import { labelFacets } from '../cards/facets'
import { labelCard, presentCard } from '../cards/present'
import { labellerFor } from '../cards/labeller'
import { checkValues, unknownProgrammes, type ParameterError } from '../parameters'
import { argumentsOf, catalogueArguments } from './arguments'
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
      args: argumentsOf(graphql),
      resolve: (_, args) => resolveCatalogue(graphql, args),
    },
  }
}

async function resolveCatalogue(graphql: GraphQL, args: Record<string, unknown>) {
  const given = Object.entries(args).filter(([, value]) => !isAbsent(value))
  const { values, errors } = checkValues(catalogueArguments, Object.fromEntries(given))
  if (errors.length > 0) throw badRequest(graphql, errors)
  const { locale, ...query } = values
  const snapshot = await currentSnapshot(graphql)
  const unknown = unknownProgrammes(query, snapshot)
  if (unknown.length > 0) throw badRequest(graphql, unknown)

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

/** GraphQL sends null, and clients send empty lists, for arguments that are not set. */
function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}

async function currentSnapshot(graphql: GraphQL) {
  try {
    return await currentCatalogue().now()
  } catch (error) {
    if (error instanceof Error && error.name === 'CatalogueUnavailable')
      throw refusal(graphql, 503, 'The catalogue cannot be reached now.', { code: 'UNAVAILABLE' })
    throw error
  }
}

function badRequest(graphql: GraphQL, errors: ParameterError[]): GraphQLError {
  const said = errors.map(({ field, message }) => `${field} ${message}`).join('; ')
  return refusal(graphql, 400, said, { code: 'BAD_REQUEST', errors })
}

/**
 * Payload recognises its own errors by `status`, hides the messages of others, and passes on
 * `data`.
 */
function refusal(
  graphql: GraphQL,
  status: number,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLError {
  const error = new graphql.GraphQLError(message, { extensions })
  return Object.assign(error, { status, data: extensions })
}
