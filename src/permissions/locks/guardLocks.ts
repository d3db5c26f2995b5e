import { NotFound, type DatabaseAdapterObj, type Payload } from 'payload'
import { idOf, isValidLock, hasAccess, type Lock } from './isValidLock'

export const LOCKS = 'payload-locked-documents'

/** How many locks of one document are searched for one that counts. */
const MAX_LOCKS = 100

/**
 * Enforces the rights of lock holders in the database adapter, because the admin and Payload's own
 * writes reach locks through it directly and bypass access control and hooks. A lock that its
 * holder has no right to is not stored, and one stored earlier is not found.
 */
export function guardLocks(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const made = adapter.init(args)
      guardCreate(made, args.payload)
      guardFind(made, args.payload)
      return made
    },
  }
}

type Adapter = ReturnType<DatabaseAdapterObj['init']>

function guardCreate(adapter: Adapter, payload: Payload): void {
  const create = adapter.create.bind(adapter)
  adapter.create = async (args): Promise<never> => {
    if (args.collection !== LOCKS) return (await create(args)) as never
    const lock = args.data as Lock
    if (await isValidLock(payload, lock)) return (await create(args)) as never
    // Someone who may only read the document can go on reading it; a document that they cannot see
    // does not exist for them.
    if (!(await isReadable(payload, lock))) throw new NotFound()
    return { ...args.data, id: '' } as never
  }
}

async function isReadable(payload: Payload, { document, user }: Lock): Promise<boolean> {
  const holder = idOf(user?.value)
  const id = idOf(document?.value)
  if (!holder || !id || !document) return false
  return hasAccess('read', payload, holder, document.relationTo as never, id)
}

function guardFind(adapter: Adapter, payload: Payload): void {
  const find = adapter.find.bind(adapter)
  adapter.find = async (args) => {
    if (args.collection !== LOCKS) return find(args)
    const single = args.limit === 1
    const found = await find<Lock & { id: string }>(single ? { ...args, limit: MAX_LOCKS } : args)
    const held = await Promise.all(found.docs.map((lock) => isValidLock(payload, lock)))
    const docs = found.docs.filter((_, at) => held[at])
    const totalDocs = found.totalDocs - (found.docs.length - docs.length)
    return { ...found, docs: single ? docs.slice(0, 1) : docs, totalDocs } as never
  }
}
