import type {
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { actorOf } from '@/permissions'
import { DEFAULT_LOCALE } from '@/vocabulary'
import { type LimitViolation, LimitRefused } from '../errors'
import { checkPage, type PageArgs } from './checkPage'
import { checkSort } from './checkSort'
import { checkWhere, INDEXED_OPERATORS, OPERATORS } from './checkWhere'
import { allFields, indexedFields } from './fields'
import { STAFF_LIMITS, STRANGER_LIMITS, STRANGER_ROWS } from './readLimits'

interface ReadArgs extends PageArgs {
  currentDepth?: number
  draft?: boolean
  joins?: unknown
  pagination?: boolean
  sort?: unknown
  trash?: boolean
  where?: unknown
}

const READS = new Set([
  'read',
  'count',
  'readDistinct',
  'findVersions',
  'findVersionByID',
  'countVersions',
  // A write by filter writes every row that it finds.
  'update',
  'delete',
])

/**
 * Keeps every read over REST and GraphQL within its limits, before access rules and the database
 * see it. Exempt are reads with the server's own rights, and relations that Payload follows.
 */
export const limitReads: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const read = args as ReadArgs
  if (overrideAccess === true || !READS.has(operation) || read.currentDepth !== undefined) {
    return args
  }
  if (req.payloadAPI === 'local') return Object.assign(args, capLocalRead(read))
  const isStranger = actorOf(req.user).kind === 'stranger'
  const limited = isStranger
    ? await limitStranger(read, collection, req)
    : limitStaff(read, collection, operation)
  return Object.assign(args, limited, 'sort' in read && { sort: withoutEmptyTerms(read.sort) })
}

/**
 * Reads by the server's own code with a user's rights come from the admin's pages, whose addresses
 * say what to show: more rows than the limit are reduced to it.
 */
function capLocalRead({ limit }: ReadArgs): ReadArgs {
  return typeof limit === 'number' && limit > STAFF_LIMITS.limit
    ? { limit: STAFF_LIMITS.limit }
    : {}
}

/** An empty sort is no sort; MongoDB would take it for a field without a name and fail. */
function withoutEmptyTerms(sort: unknown): unknown {
  const terms = (Array.isArray(sort) ? (sort as unknown[]) : [sort]).filter(
    (term) => typeof term !== 'string' || /[^\s,-]/.test(term),
  )
  if (terms.length === 0) return undefined
  return Array.isArray(sort) ? terms : sort
}

async function limitStranger(
  args: ReadArgs,
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<ReadArgs> {
  const fields = await indexedFields(collection, req)
  const { errors, fit } = checkPage(args, {
    ...STRANGER_LIMITS,
    limit: maxRowsAtDepth(args.depth, req),
  })
  refuse([
    ...errors,
    ...checkWhere(args.where, {
      ...STRANGER_LIMITS,
      fields,
      onlyTheseFields: true,
      operators: INDEXED_OPERATORS,
    }),
    ...checkSort(args.sort, fields),
  ])
  // Drafts, deleted rows and all languages at once are for people who write.
  if (req.locale === 'all') req.locale = DEFAULT_LOCALE
  if (req.query) delete req.query.draft
  return { ...fit, draft: false, joins: false, pagination: true, trash: false }
}

/** How many rows a stranger gets at the requested depth, or at the default depth. */
function maxRowsAtDepth(depth: unknown, { payload }: PayloadRequest): number {
  const asked = typeof depth === 'number' ? depth : payload.config.defaultDepth
  return STRANGER_ROWS[Math.min(Math.max(0, asked), STRANGER_LIMITS.depth)] ?? STRANGER_ROWS[2]
}

function limitStaff(
  args: ReadArgs,
  collection: SanitizedCollectionConfig,
  operation: string,
): ReadArgs {
  // The admin asks for "all rows" with zero, and gets as many as the limit allows.
  const asked = { ...args, limit: args.limit === 0 ? STAFF_LIMITS.limit : args.limit }
  const { errors, fit } = checkPage(asked, STAFF_LIMITS)
  // Versions have paths of their own, which Payload checks.
  const isOfVersions = operation.toLowerCase().includes('version')
  const fields = isOfVersions ? new Map<string, never>() : allFields(collection)
  refuse([...errors, ...checkWhere(args.where, { ...STAFF_LIMITS, fields, operators: OPERATORS })])
  return fit
}

function refuse(errors: LimitViolation[]): void {
  if (errors.length > 0) throw new LimitRefused(errors)
}
