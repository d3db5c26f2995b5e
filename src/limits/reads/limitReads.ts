import type {
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { actorOf } from '@/permissions'
import { DEFAULT_LOCALE } from '@/vocabulary'
import { type Excess, LimitRefused } from '../refused'
import { checkPage, type PageArgs } from './checkPage'
import { checkSort } from './checkSort'
import { checkWhere, INDEXED_OPERATORS, OPERATORS } from './checkWhere'
import { allFields, indexedFields } from './fields'
import { STAFF, STRANGERS, STRANGERS_ROWS } from './most'

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
  // By a filter: all rows that it finds are written.
  'update',
  'delete',
])

/**
 * Keeps every read over REST and GraphQL within its limits, before access rules and the database see
 * it. Reads with the server's own rights and of relations that Payload follows pass.
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
  if (req.payloadAPI === 'local') return Object.assign(args, fitOwn(read))
  const isStranger = actorOf(req.user).kind === 'stranger'
  const within = isStranger
    ? await limitStranger(read, collection, req)
    : limitStaff(read, collection, operation)
  return Object.assign(args, within, 'sort' in read && { sort: withoutEmpty(read.sort) })
}

/**
 * Reads with a person's rights from the server's own code are those of the admin's pages, whose
 * addresses name what they show: more rows than are answered at once are brought down.
 */
function fitOwn({ limit }: ReadArgs): ReadArgs {
  return typeof limit === 'number' && limit > STAFF.limit ? { limit: STAFF.limit } : {}
}

/** An order by nothing is none; MongoDB takes it for a field without a name and fails. */
function withoutEmpty(sort: unknown): unknown {
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
  const { errors, fit } = checkPage(args, { ...STRANGERS, limit: rowsAt(args.depth, req) })
  refuse([
    ...errors,
    ...checkWhere(args.where, { ...STRANGERS, fields, closed: true, operators: INDEXED_OPERATORS }),
    ...checkSort(args.sort, fields),
  ])
  // Drafts, deleted rows and all languages at once are for those who write.
  if (req.locale === 'all') req.locale = DEFAULT_LOCALE
  if (req.query) delete req.query.draft
  return { ...fit, draft: false, joins: false, pagination: true, trash: false }
}

/** How many rows a stranger is given at a depth as it was asked for; the usual one where none was. */
function rowsAt(depth: unknown, { payload }: PayloadRequest): number {
  const asked = typeof depth === 'number' ? depth : payload.config.defaultDepth
  return STRANGERS_ROWS[Math.min(Math.max(0, asked), STRANGERS.depth)] ?? STRANGERS_ROWS[2]
}

function limitStaff(
  args: ReadArgs,
  collection: SanitizedCollectionConfig,
  operation: string,
): ReadArgs {
  // The admin asks for "all rows" by zero, and gets as many as are answered at once.
  const asked = { ...args, limit: args.limit === 0 ? STAFF.limit : args.limit }
  const { errors, fit } = checkPage(asked, STAFF)
  // Versions have paths of their own, which Payload checks.
  const isOfVersions = operation.toLowerCase().includes('version')
  const fields = isOfVersions ? new Map<string, never>() : allFields(collection)
  refuse([...errors, ...checkWhere(args.where, { ...STAFF, fields, operators: OPERATORS })])
  return fit
}

function refuse(errors: Excess[]): void {
  if (errors.length > 0) throw new LimitRefused(errors)
}
