import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { transform } from '@payloadcms/db-mongodb/internal'
import { buildVersionCollectionFields, type Payload, type Where } from 'payload'
import type { Row, RowSet } from './rows'

/** Rows of one page: a project with its texts is some twenty kilobytes. */
const PAGE = 100

/** Reads a set in pages, in the order of ids, however many rows there are. */
export function readPages(payload: Payload, set: RowSet): AsyncIterable<Row[]> {
  return payload.db.name === 'sqlite'
    ? pagesOfSqlite(payload, set)
    : pagesOfMongodb(payload.db as unknown as MongooseAdapter, set)
}

/** Each page begins after the last id of the one before: an index answers that. */
async function* pagesOfSqlite({ db }: Payload, { slug, versions }: RowSet): AsyncGenerator<Row[]> {
  let where: Where = {}
  for (;;) {
    const asked = {
      collection: slug,
      where,
      sort: 'id',
      limit: PAGE,
      pagination: false,
      locale: 'all',
    }
    const { docs } = versions ? await db.findVersions<Row>(asked) : await db.find<Row>(asked)
    const rows = docs as unknown as Row[]
    const last = rows.at(-1)
    if (last) yield rows
    if (!last || rows.length < PAGE) return
    where = { id: { greater_than: last.id } }
  }
}

/** One cursor over all of them, and then what the adapter itself does to each document. */
async function* pagesOfMongodb(
  adapter: MongooseAdapter,
  { slug, versions }: RowSet,
): AsyncGenerator<Row[]> {
  const { config } = adapter.payload.collections[slug]
  const fields = versions
    ? buildVersionCollectionFields(adapter.payload.config, config)
    : config.fields
  const model = (versions ? adapter.versions : adapter.collections)[slug]
  if (!model) throw new Error(`MongoDB has no model of ${slug}.`)
  const cursor = model.find().sort({ _id: 1 }).lean<Row>().cursor({ batchSize: PAGE })
  let page: Row[] = []
  for await (const document of cursor as AsyncIterable<Row>) {
    transform({ adapter, data: document, fields, operation: 'read' })
    page.push(document)
    if (page.length < PAGE) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}
