import type {
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { isStale } from '../preconditions'
import { findRefused, saysTheSame, type Closed } from './findRefused'
import { refuse, type Problem } from './problems'
import { writableBy } from './writable'

type Row = Record<string, unknown>

/** What a request may carry beside fields, by collection. */
const BESIDE: Record<string, readonly string[]> = { users: ['password', 'confirm-password'] }

/** What a step of the workflow takes along, in fields that only the workflow writes. */
const OF_A_STEP = ['returnReason', 'submittedAt']

/**
 * Refuses by name what Payload would drop without a word. A client that sends a whole row back as
 * it was read is no fault: what the caller may not write passes where it is as it is stored.
 */
export const checkWritten: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if ((operation !== 'create' && operation !== 'update') || overrideAccess === true) return args
  const { id } = args as { id?: unknown }
  const data = asSent((args as { data: Row }).data, collection, req)
  const { closed, unknown } = findRefused(collection.flattenedFields, data, {
    beside: besideFields(collection.slug, data),
    isUpload: Boolean(collection.upload),
    writable: writableBy(operation, false, req),
  })
  const changed =
    operation === 'create'
      ? closed.filter(({ field, value }) => !isDefault(field, value))
      : await changedOf(closed, collection, id, req)
  refuse(collection.slug, [...unknown, ...changed.map(sayClosed)], req)
  return args
}

/** Of a file, Payload drops these before any hook runs. */
const DROPPED_EARLIER = ['filename', 'sizes', 'url']

function asSent(data: Row, { upload }: SanitizedCollectionConfig, req: PayloadRequest): Row {
  if (!upload || req.payloadAPI !== 'REST' || !req.data) return data
  const sent = Object.entries(req.data).filter(([name]) => DROPPED_EARLIER.includes(name))
  return { ...Object.fromEntries(sent), ...data }
}

function besideFields(slug: string, data: Row): readonly string[] {
  const isStep = slug === 'projects' && (Boolean(data.transition) || data._status === 'published')
  return isStep ? OF_A_STEP : (BESIDE[slug] ?? [])
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A form for a new row says what every new row says, and makes an id that is not taken over. */
function isDefault(field: Closed['field'], value: unknown): boolean {
  if ('name' in field && field.name === 'id') return typeof value === 'string' && UUID.test(value)
  const initial = 'defaultValue' in field ? (field.defaultValue as unknown) : undefined
  return saysTheSame(value, null) || saysTheSame(value, initial) || value === false
}

/** Compares with the newest version as the caller may read it, so that nothing can be guessed. */
async function changedOf(
  closed: Closed[],
  { slug }: SanitizedCollectionConfig,
  id: unknown,
  req: PayloadRequest,
): Promise<Closed[]> {
  if (closed.length === 0) return []
  // By a filter, no two rows need be alike.
  if (typeof id !== 'string') return closed
  const stored = await req.payload.findByID({
    collection: slug as 'projects',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  // Payload says that there is no such row, or that it is not the caller's.
  if (!stored) return []
  // What only the system writes differs in an older state: If-Match refuses that, and says more.
  if (isStale(req, stored.updatedAt)) return []
  return closed.filter(({ path, value }) => !saysTheSame(value, at(stored, path)))
}

function at(row: unknown, path: string[]): unknown {
  return path.reduce((part: unknown, name) => (part as Row | null | undefined)?.[name], row)
}

function sayClosed({ path }: Closed): Problem {
  return {
    path: path.join('.'),
    message: 'You can not set this. Leave it out, or send it as it is stored.',
  }
}
