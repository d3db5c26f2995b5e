import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { opaqueNames } from './opaque'
import type { Row, WriteRows } from './rows'

/**
 * Pages are written directly with the adapter's models, which convert texts to the dates and ids
 * they stand for. Payload's own way would look through all versions of a project for each one that
 * it stores.
 */
export async function writeToMongodb(
  adapter: MongooseAdapter,
  work: (write: WriteRows) => Promise<void>,
): Promise<void> {
  const opaque = opaqueNames(adapter.payload)
  await work(async ({ keepsIds, slug, versions }, rows) => {
    const model = (versions ? adapter.versions : adapter.collections)[slug]
    if (!model) throw new Error(`MongoDB has no model of ${slug}.`)
    const documents = rows.map(({ id, ...row }) => {
      const document = withoutEmpty(row, opaque) as Omit<Row, 'id'>
      return keepsIds ? { _id: id, ...document } : document
    })
    await model.insertMany(documents)
  })
}

/**
 * Leaves out empty values, as this engine does: two rows with null in a unique field would collide.
 * Fields in `opaque` hold JSON of their own, in which null means something.
 */
function withoutEmpty(value: unknown, opaque: ReadonlySet<string>): unknown {
  if (value instanceof Date || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => withoutEmpty(item, opaque))
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      const kept: unknown = opaque.has(key) ? part : withoutEmpty(part, opaque)
      return isEmpty(kept) ? [] : [[key, kept]]
    }),
  )
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  return typeof value === 'object' && !(value instanceof Date) && Object.keys(value).length === 0
}
