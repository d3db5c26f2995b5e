import type { GraphQLFieldConfigArgumentMap, GraphQLInputType } from 'graphql'
import { z } from 'zod'

import { locale, queryShape, refuseContradictions } from '../parameters'
import { valueSchema, type ParameterSchema } from '../parameters/kinds'
import type { GraphQL } from './types'

/** The arguments of the `catalogue` query: a list's parameters, and the language. */
export const catalogueArguments = z
  .strictObject({ ...queryShape, locale })
  .superRefine(refuseContradictions)

/** The arguments of a query, derived from the same schemas as the REST parameters. */
export function argumentsOf(
  graphql: GraphQL,
  parameters: ParameterSchema,
): GraphQLFieldConfigArgumentMap {
  return Object.fromEntries(
    Object.entries(parameters.shape).map(([name, schema]) => [
      name,
      {
        type: typeOf(graphql, valueSchema(schema)),
        description: z.globalRegistry.get(schema)?.description,
      },
    ]),
  )
}

function typeOf(graphql: GraphQL, schema: z.core.$ZodType): GraphQLInputType {
  const { GraphQLBoolean, GraphQLFloat, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } =
    graphql
  if (schema instanceof z.ZodArray) return new GraphQLList(new GraphQLNonNull(GraphQLString))
  if (schema instanceof z.ZodTuple) return new GraphQLList(new GraphQLNonNull(GraphQLFloat))
  if (schema instanceof z.ZodBoolean) return GraphQLBoolean
  if (schema instanceof z.ZodNumber) return schema.isInt ? GraphQLInt : GraphQLFloat
  return GraphQLString
}
