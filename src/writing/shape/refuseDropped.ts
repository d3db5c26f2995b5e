import type {
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { isStale } from '../preconditions'
import { findDropped, isEquivalent, type ClosedValue } from './findDropped'
import { refuse, type FieldError } from './fieldErrors'
import { writableBy } from './writable'

type Row = Record<string, unknown>

/** What a request may contain besides fields, by collection. */
const EXTRA_NAMES: Record<string, readonly string[]> = { users: ['password', 'confirm-password'] }

/** Data of a workflow step, in fields that only the workflow writes. */
const STEP_FIELDS = ['returnReason', 'submittedAt']

/**
 * Refuses, by name, what Payload would silently drop. A client that sends a whole row back as it
 * was read makes no mistake: a field that the caller may not write passes if its value is the
 * stored one.
 */
export const refuseDropped: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if ((operation !== 'create' && operation !== 'update') || overrideAccess === true) return args
  const { id } = args as { id?: unknown }
  const data = asSent((args as { data: Row }).data, collection, req)
  const { closed, unknown } = findDropped(collection.flattenedFields, data, {
    beside: extraNames(collection.slug, data),
    isUpload: Boolean(collection.upload),
    writable: writableBy(operation, false, req),
  })
  const changed =
    operation === 'create'
      ? closed.filter(({ field, value }) => !isDefault(field, value))
      : await withoutUnchanged(closed, collection, id, req)
  refuse(collection.slug, [...unknown, ...changed.map(closedError)], req)
  return args
}

/** For uploads, Payload drops these before any hook runs. */
const DROPPED_EARLIER = ['filename', 'sizes', 'url']

function asSent(data: Row, { upload }: SanitizedCollectionConfig, req: PayloadRequest): Row {
  if (!upload || req.payloadAPI !== 'REST' || !req.data) return data
  const sent = Object.entries(req.data).filter(([name]) => DROPPED_EARLIER.includes(name))
  return { ...Object.fromEntries(sent), ...data }
}

function extraNames(slug: string, data: Row): readonly string[] {
  const isStep = slug === 'projects' && (Boolean(data.transition) || data._status === 'published')
  return isStep ? STEP_FIELDS : (EXTRA_NAMES[slug] ?? [])
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A form for a new row sends the default values and an id, which is ignored. */
function isDefault(field: ClosedValue['field'], value: unknown): boolean {
  if ('name' in field && field.name === 'id') return typeof value === 'string' && UUID.test(value)
  const initial = 'defaultValue' in field ? (field.defaultValue as unknown) : undefined
  return isEquivalent(value, null) || isEquivalent(value, initial) || value === false
}

/** Compares with the newest version as the caller may read it, so that nothing can be guessed. */
async function withoutUnchanged(
  closed: ClosedValue[],
  { slug }: SanitizedCollectionConfig,
  id: unknown,
  req: PayloadRequest,
): Promise<ClosedValue[]> {
  if (closed.length === 0) return []
  // In a write by filter, no two rows need be alike.
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
  // Payload reports that there is no such row, or that the caller may not access it.
  if (!stored) return []
  // Fields that only the system writes differ in an older version: If-Match refuses that with a
  // better message.
  if (isStale(req, stored.updatedAt)) return []
  return closed.filter(({ path, value }) => !isEquivalent(value, valueAt(stored, path)))
}

function valueAt(row: unknown, path: string[]): unknown {
  return path.reduce((part: unknown, name) => (part as Row | null | undefined)?.[name], row)
}

function closedError({ path }: ClosedValue): FieldError {
  return {
    path: path.join('.'),
    message: 'You cannot set this. Leave it out, or send it as it is stored.',
  }
}
