import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { FlattenedField } from 'payload'

/**
 * Gives versions their empty fields. MongoDB leaves them out, and Payload takes a field that an old
 * version does not have from the newest one when it restores: a figure that was added since would
 * stay in a text that never had it. SQLite has them as null.
 */
export function completeVersions(adapter: MongooseAdapter): void {
  const find = adapter.findVersions.bind(adapter)
  adapter.findVersions = async <T>(args: Parameters<typeof find>[0]) => {
    const found = await find<T>(args)
    const fields = adapter.payload.collections[args.collection]?.config.flattenedFields
    // What nobody asked for is not empty.
    if (!fields || args.select) return found
    for (const { version } of found.docs) complete(version as Row, fields)
    return found
  }
}

type Row = Record<string, unknown>

function complete(row: Row, fields: FlattenedField[]): void {
  for (const field of fields) {
    if (field.name === 'id' || field.type === 'join' || ('virtual' in field && field.virtual)) {
      continue
    }
    if (field.type === 'group' || field.type === 'tab') {
      row[field.name] ??= {}
      complete(row[field.name] as Row, field.flattenedFields)
      continue
    }
    const isMany = field.type === 'array' || ('hasMany' in field && field.hasMany === true)
    row[field.name] ??= emptyOf(field, isMany)
    if (field.type !== 'array' || field.localized) continue
    for (const one of row[field.name] as Row[]) complete(one, field.flattenedFields)
  }
}

function emptyOf(field: FlattenedField, isMany: boolean): unknown {
  // Payload reads an editor's text in all languages as one by language, also where it is null.
  if (field.localized) return field.type === 'richText' ? {} : null
  return isMany ? [] : null
}
