import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { FlattenedField } from 'payload'

/**
 * Gives versions their empty fields. MongoDB leaves them out, and on a restore Payload takes a
 * field that an old version lacks from the newest one: a figure added later would stay in a version
 * that never had it. SQLite has them as null.
 */
export function completeVersions(adapter: MongooseAdapter): void {
  const find = adapter.findVersions.bind(adapter)
  adapter.findVersions = async <T>(args: Parameters<typeof find>[0]) => {
    const found = await find<T>(args)
    const fields = adapter.payload.collections[args.collection]?.config.flattenedFields
    // A field that was not selected is not empty.
    if (!fields || args.select) return found
    for (const { version } of found.docs) fillEmpty(version as Row, fields)
    return found
  }
}

type Row = Record<string, unknown>

function fillEmpty(row: Row, fields: FlattenedField[]): void {
  for (const field of fields) {
    if (field.name === 'id' || field.type === 'join' || ('virtual' in field && field.virtual)) {
      continue
    }
    if (field.type === 'group' || field.type === 'tab') {
      row[field.name] ??= {}
      fillEmpty(row[field.name] as Row, field.flattenedFields)
      continue
    }
    const isMany = field.type === 'array' || ('hasMany' in field && field.hasMany === true)
    row[field.name] ??= emptyValue(field, isMany)
    if (field.type !== 'array' || field.localized) continue
    for (const one of row[field.name] as Row[]) fillEmpty(one, field.flattenedFields)
  }
}

function emptyValue(field: FlattenedField, isMany: boolean): unknown {
  // Payload reads a rich text requested in all languages as an object by language, even where it is
  // null.
  if (field.localized) return field.type === 'richText' ? {} : null
  return isMany ? [] : null
}
