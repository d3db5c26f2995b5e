import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

interface Doc {
  id: string
}

/**
 * Memoises what is read for a write. Payload passes the same document to every hook of a write: the
 * original before it is stored, the result afterwards. So each is read once before and once after.
 */
const MEMOS = {
  row: new WeakMap<object, Promise<unknown>>(),
  newest: new WeakMap<object, Promise<unknown>>(),
}

type Collection = Pick<SanitizedCollectionConfig, 'slug' | 'versions'>

/**
 * The stored row of a document; for a project, this is what the public sees. Texts are objects by
 * language. Reads in the transaction of `req`; null if there is none.
 */
export function storedRow<Row extends object>(
  { slug }: Collection,
  doc: Doc,
  req: PayloadRequest,
): Promise<(Row & Doc) | null> {
  return readOnce(MEMOS.row, doc, () =>
    req.payload.db.findOne<Row & Doc>({ collection: slug, where: { id: { equals: doc.id } }, req }),
  )
}

/**
 * A document as last saved, draft or not, with texts by language. The original that Payload passes
 * to a hook is the newest version that the caller's access filter matches: for a project that was
 * handed over to another state, that is not the newest one.
 */
export function newestVersion<Row extends object>(
  collection: Collection,
  doc: Doc,
  req: PayloadRequest,
): Promise<(Row & Doc) | null> {
  const { slug, versions } = collection
  if (!versions?.drafts) return storedRow<Row>(collection, doc, req)
  return readOnce(MEMOS.newest, doc, async () => {
    const { docs } = await req.payload.db.findVersions<Row & Doc>({
      collection: slug,
      where: { parent: { equals: doc.id }, latest: { equals: true } },
      limit: 1,
      pagination: false,
      req,
    })
    const [newest] = docs
    return newest ? { ...newest.version, id: doc.id } : storedRow<Row>(collection, doc, req)
  })
}

function readOnce<Row>(
  memo: WeakMap<object, Promise<unknown>>,
  doc: Doc,
  read: () => Promise<Row>,
): Promise<Row> {
  const known = memo.get(doc) as Promise<Row> | undefined
  if (known) return known
  const reading = read()
  memo.set(doc, reading)
  return reading
}
