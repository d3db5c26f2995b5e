import type { GraphQLError } from 'graphql'
import type { z } from 'zod'
import { currentCatalogue } from '@/catalogue'
import type { Snapshot } from '@/catalogue/types'
import { checkValues, type ParameterError, type ParameterSchema } from '../parameters'
import type { GraphQL } from './types'

/** The arguments of a query, checked as REST checks its parameters; throws for what is not valid. */
export function readArguments<Schema extends ParameterSchema>(
  graphql: GraphQL,
  schema: Schema,
  args: Record<string, unknown>,
): z.output<Schema> {
  const given = Object.entries(args).filter(([, value]) => !isAbsent(value))
  const { values, errors } = checkValues(schema, Object.fromEntries(given))
  refuse(graphql, errors)
  return values
}

/** GraphQL sends null, and clients empty lists, for what they leave open. */
function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}

/** The catalogue of this process as it is now; throws where it cannot be values. */
export async function currentSnapshot(graphql: GraphQL): Promise<Snapshot> {
  try {
    return await currentCatalogue().now()
  } catch (error) {
    if (error instanceof Error && error.name === 'CatalogueUnavailable')
      throw refusal(graphql, 503, 'The catalogue cannot be reached now.', { code: 'UNAVAILABLE' })
    throw error
  }
}

/** Refuses a query whose arguments have errors. */
export function refuse(graphql: GraphQL, errors: ParameterError[]): void {
  if (errors.length === 0) return
  const said = errors.map(({ field, message }) => `${field} ${message}`).join('; ')
  throw refusal(graphql, 400, said, { code: 'BAD_REQUEST', errors })
}

/** Payload tells its own errors by `status`, hides the message of others, and passes on `data`. */
function refusal(
  graphql: GraphQL,
  status: number,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLError {
  const error = new graphql.GraphQLError(message, { extensions })
  return Object.assign(error, { status, data: extensions })
}
