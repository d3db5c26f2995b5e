import { OperationTypeNode } from 'graphql'
import { OF_THE_SCHEMA, operationsIn, topFields } from './operations'
import { MAX_TOKENS, readQuery } from './readQuery'

/**
 * What a stranger's query asks for: the own session, the catalogue in memory, the schema, or rows of
 * Payload's.
 */
export type QueryKind = 'mutation' | 'catalogue' | 'schema' | 'rows'

const OF_THE_CATALOGUE = new Set(['catalogue', '__typename'])

/**
 * The kind of a query and the fields at its top; undefined where it cannot be read, which costs
 * nothing to refuse. A query of several kinds is one for rows.
 */
export function kindOfQuery(
  body: string,
): { kind: QueryKind; fields: ReadonlySet<string> } | undefined {
  const read = readQuery(body, MAX_TOKENS.stranger)
  if (typeof read === 'string') return undefined
  const kinds = new Set(operationsIn(read.document).map(({ operation }) => operation))
  const fields = topFields(read.document)
  if (kinds.size !== 1) return { kind: 'rows', fields }
  if (kinds.has(OperationTypeNode.MUTATION)) return { kind: 'mutation', fields }
  const areAllOf = (names: ReadonlySet<string>) => [...fields].every((name) => names.has(name))
  if (areAllOf(OF_THE_CATALOGUE)) return { kind: 'catalogue', fields }
  return { kind: areAllOf(OF_THE_SCHEMA) ? 'schema' : 'rows', fields }
}
