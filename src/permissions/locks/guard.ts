import { NotFound, type DatabaseAdapterObj, type Payload } from 'payload'
import { idOf, isHeldRightly, may, type Lock } from './mayUpdate'

export const LOCKS = 'payload-locked-documents'

/** How many locks of one document are looked through for one that counts. */
const MAX_LOCKS = 100

/**
 * Puts the rights of their holders below all doors to locks: the admin and Payload's writes reach
 * them through the adapter alone, past access and hooks. A lock that its holder may not have is not
 * stored, and is not found where one is stored from before.
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
    if (await isHeldRightly(payload, lock)) return (await create(args)) as never
    // Whoever only reads the document goes on reading it; what she can't see is not there for her.
    if (!(await isReadable(payload, lock))) throw new NotFound()
    return { ...args.data, id: '' } as never
  }
}

async function isReadable(payload: Payload, { document, user }: Lock): Promise<boolean> {
  const holder = idOf(user?.value)
  const id = idOf(document?.value)
  if (!holder || !id || !document) return false
  return may('read', payload, holder, document.relationTo as never, id)
}

function guardFind(adapter: Adapter, payload: Payload): void {
  const find = adapter.find.bind(adapter)
  adapter.find = async (args) => {
    if (args.collection !== LOCKS) return find(args)
    const single = args.limit === 1
    const found = await find<Lock & { id: string }>(single ? { ...args, limit: MAX_LOCKS } : args)
    const held = await Promise.all(found.docs.map((lock) => isHeldRightly(payload, lock)))
    const docs = found.docs.filter((_, at) => held[at])
    const totalDocs = found.totalDocs - (found.docs.length - docs.length)
    return { ...found, docs: single ? docs.slice(0, 1) : docs, totalDocs } as never
  }
}
