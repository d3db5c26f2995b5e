import type { FlattenedField, Payload } from 'payload'

const OPAQUE_TYPES = new Set(['json', 'richText'])

/** Names of the fields whose content is JSON that only its reader understands. */
export function opaqueNames({ collections }: Pick<Payload, 'collections'>): Set<string> {
  return new Set(
    Object.values(collections).flatMap(({ config }) => namesIn(config.flattenedFields)),
  )
}

function namesIn(fields: FlattenedField[]): string[] {
  return fields.flatMap((field) => {
    if (OPAQUE_TYPES.has(field.type)) return [field.name]
    return 'flattenedFields' in field ? namesIn(field.flattenedFields) : []
  })
}
