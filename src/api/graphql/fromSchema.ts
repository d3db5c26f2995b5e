import type { GraphQLList, GraphQLObjectType, GraphQLOutputType, GraphQLScalarType } from 'graphql'
import { z } from 'zod'
import type { GraphQL } from './types'

/** The type of an object that is answered, made from its schema; its parts are named after it. */
export function objectType(graphql: GraphQL, name: string, schema: z.ZodObject): GraphQLObjectType {
  const fields = Object.entries(schema.shape as z.ZodRawShape).map(([field, one]) => {
    const type = typeOf(graphql, `${name}${field.charAt(0).toUpperCase()}${field.slice(1)}`, one)
    return [field, { type, description: z.globalRegistry.get(one)?.description }] as const
  })
  return new graphql.GraphQLObjectType({
    name,
    description: schema.meta()?.description,
    fields: Object.fromEntries(fields),
  })
}

function typeOf(graphql: GraphQL, name: string, schema: z.core.$ZodType): GraphQLOutputType {
  return schema instanceof z.ZodNullable
    ? nullableType(graphql, name, schema.unwrap())
    : new graphql.GraphQLNonNull(nullableType(graphql, name, schema))
}

function nullableType(
  graphql: GraphQL,
  name: string,
  schema: z.core.$ZodType,
): GraphQLList<GraphQLOutputType> | GraphQLObjectType | GraphQLScalarType {
  if (schema instanceof z.ZodObject) return objectType(graphql, name, schema)
  if (schema instanceof z.ZodArray) {
    return new graphql.GraphQLList(typeOf(graphql, name, schema.element))
  }
  if (schema instanceof z.ZodBoolean) return graphql.GraphQLBoolean
  if (schema instanceof z.ZodNumber) return graphql.GraphQLFloat
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return graphql.GraphQLString
  throw new Error(`${name} has a schema that GraphQL has no type for`)
}
