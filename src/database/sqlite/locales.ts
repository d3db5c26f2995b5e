import type { sqliteAdapter } from '@payloadcms/db-sqlite'

type SchemaHook = NonNullable<Parameters<typeof sqliteAdapter>[0]['beforeSchemaInit']>[number]

/**
 * What Payload passes to the hook but leaves out of its type: the tables that it is about to
 * create.
 */
interface SchemaTables {
  adapter: {
    rawTables: Record<
      string,
      { name: string; indexes?: Record<string, { name: string; on: string[] }> }
    >
  }
}

/**
 * Payload joins a document's texts by their parent alone, while its own index starts with the
 * locale: without this index, a list of ten out of five thousand documents reads every text of all
 * of them.
 */
export const indexLocales: SchemaHook = (args) => {
  const { adapter } = args as typeof args & SchemaTables
  for (const table of Object.values(adapter.rawTables)) {
    if (!table.name.endsWith('_locales')) continue
    table.indexes ??= {}
    table.indexes[`${table.name}_parent_only`] = {
      name: `${table.name}_parent_only_idx`,
      on: ['_parentID'],
    }
  }
  return args.schema
}
