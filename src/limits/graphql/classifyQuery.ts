import { OperationTypeNode } from 'graphql'
import { SCHEMA_FIELDS, operationsIn, topFields } from './operations'
import { MAX_TOKENS, readQuery } from './readQuery'

/**
 * What a stranger's query asks for: their own session, the catalogue in memory, the schema, or rows
 * from Payload.
 */
export type QueryKind = 'mutation' | 'catalogue' | 'schema' | 'rows'

/** The queries that the catalogue in memory answers. */
export const CATALOGUE_QUERIES = ['catalogue', 'forum'] as const

const CATALOGUE_FIELDS = new Set<string>([...CATALOGUE_QUERIES, '__typename'])

/**
 * The kind of a query and its top-level fields; undefined for an unreadable query, which costs
 * nothing to refuse. A query of several kinds counts as one for rows.
 */
export function classifyQuery(
  body: string,
): { kind: QueryKind; fields: ReadonlySet<string> } | undefined {
  const read = readQuery(body, MAX_TOKENS.stranger)
  if (typeof read === 'string') return undefined
  const kinds = new Set(operationsIn(read.document).map(({ operation }) => operation))
  const fields = topFields(read.document)
  if (kinds.size !== 1) return { kind: 'rows', fields }
  if (kinds.has(OperationTypeNode.MUTATION)) return { kind: 'mutation', fields }
  const areAllOf = (names: ReadonlySet<string>) => [...fields].every((name) => names.has(name))
  if (areAllOf(CATALOGUE_FIELDS)) return { kind: 'catalogue', fields }
  return { kind: areAllOf(SCHEMA_FIELDS) ? 'schema' : 'rows', fields }
}
