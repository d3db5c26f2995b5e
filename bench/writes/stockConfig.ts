import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type CollectionConfig, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { collections } from '@collections/index'
import { editorFeatures } from '@collections/editor'
import { databaseAdapter } from '@/database'
import { DEFAULT_LOCALE, LOCALES } from '@/vocabulary'

/**
 * Payload with the same fields, tables and database, but without the catalogue's hooks and plugins.
 */
export function stockConfig(): Promise<SanitizedConfig> {
  return buildConfig({
    secret: process.env.PAYLOAD_SECRET ?? '',
    db: databaseAdapter(),
    collections: collections.map(withoutHooks),
    localization: {
      locales: LOCALES.map(({ code, label }) => ({ code, label })),
      defaultLocale: DEFAULT_LOCALE,
      fallback: true,
    },
    editor: lexicalEditor({ features: editorFeatures }),
    sharp,
    telemetry: false,
    typescript: { autoGenerate: false },
  })
}

function withoutHooks(collection: CollectionConfig): CollectionConfig {
  return { ...collection, hooks: {} }
}
