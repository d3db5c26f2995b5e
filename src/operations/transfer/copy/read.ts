import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { transform } from '@payloadcms/db-mongodb/internal'
import { buildVersionCollectionFields, type Payload, type Where } from 'payload'
import type { Row, RowSet } from './rows'

/** Rows per page: a project with its texts takes about twenty kilobytes. */
const PAGE_ROWS = 100

/** Reads a set in pages, ordered by id, however many rows there are. */
export function readPages(payload: Payload, set: RowSet): AsyncIterable<Row[]> {
  return payload.db.name === 'sqlite'
    ? pagesOfSqlite(payload, set)
    : pagesOfMongodb(payload.db as unknown as MongooseAdapter, set)
}

/** Each page starts after the last id of the previous one, which uses an index. */
async function* pagesOfSqlite({ db }: Payload, { slug, versions }: RowSet): AsyncGenerator<Row[]> {
  let where: Where = {}
  for (;;) {
    const query = {
      collection: slug,
      where,
      sort: 'id',
      limit: PAGE_ROWS,
      pagination: false,
      locale: 'all',
    }
    const { docs } = versions ? await db.findVersions<Row>(query) : await db.find<Row>(query)
    const rows = docs as unknown as Row[]
    const last = rows.at(-1)
    if (last) yield rows
    if (!last || rows.length < PAGE_ROWS) return
    where = { id: { greater_than: last.id } }
  }
}

/** One cursor over all documents, followed by what the adapter itself does to each of them. */
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
  const cursor = model.find().sort({ _id: 1 }).lean<Row>().cursor({ batchSize: PAGE_ROWS })
  let page: Row[] = []
  for await (const document of cursor as AsyncIterable<Row>) {
    transform({ adapter, data: document, fields, operation: 'read' })
    page.push(document)
    if (page.length < PAGE_ROWS) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}
