import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { id } from '@payloadcms/translations/languages/id'
import { ko } from '@payloadcms/translations/languages/ko'
import { my } from '@payloadcms/translations/languages/my'
import { pt } from '@payloadcms/translations/languages/pt'
import { ta } from '@payloadcms/translations/languages/ta'
import { th } from '@payloadcms/translations/languages/th'
import { vi } from '@payloadcms/translations/languages/vi'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections } from '@collections/index'
import { editorFeatures } from '@collections/editor'
import { accounts } from '@/accounts'
import { noMail } from '@/accounts/noMail'
import { catalogueQueries } from '@/api/graphql/catalogue'
import { forumQueries } from '@/api/graphql/forum'
import { respondUnavailable, databaseAdapter } from '@/database'
import { closePayloadCollections, denyByDefault, hideReferences } from '@/permissions'
import { limits } from '@/limits'
import { setting } from '@/settings'
import { DEFAULT_LOCALE, LOCALES } from '@/vocabulary'

/** Payload says that a text may be lost here; the form keeps it. */
const lockMessages = {
  general: {
    anotherUserTakenOver: 'Somebody else has taken over this entry.',
    currentlyEditing:
      'is editing this entry now. If you take over, you can edit here and they cannot. Their browser keeps what they typed.',
  },
}

const root = path.dirname(fileURLToPath(import.meta.url))

export default closePayloadCollections(
  buildConfig({
    secret: setting('PAYLOAD_SECRET') ?? '',
    db: databaseAdapter(),
    hooks: { afterError: [respondUnavailable] },
    collections,
    // What concerns every collection. Accounts come after the limits: a password is judged after
    // the try was counted.
    plugins: [limits, accounts, hideReferences, denyByDefault],
    localization: {
      locales: LOCALES.map(({ code, label }) => ({ code, label })),
      defaultLocale: DEFAULT_LOCALE,
      fallback: true,
    },
    i18n: {
      supportedLanguages: { en, id, ko, my, pt, ta, th, vi, zh },
      fallbackLanguage: 'en',
      translations: { en: lockMessages },
    },
    editor: lexicalEditor({ features: editorFeatures }),
    email: noMail,
    sharp,
    admin: {
      user: 'users',
      // A picture from another host would tell it who signs in.
      avatar: 'default',
      dateFormat: 'd MMMM yyyy, HH:mm',
      importMap: {
        baseDir: root,
        importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js'),
      },
      meta: { titleSuffix: ' · Connectivity Catalogue' },
      components: {
        providers: ['/src/admin/connection/Connection#Connection', '/src/admin/names/Names#Names'],
        beforeLogin: ['/src/admin/desk/LoginHeading#LoginHeading'],
        beforeDashboard: ['/src/admin/desk/Dashboard#Dashboard'],
        afterNavLinks: ['/src/admin/guide/GuideLink#GuideLink'],
        views: {
          guide: {
            Component: '/src/admin/guide/GuideView#GuideView',
            meta: { title: 'Guide', description: 'How the catalogue is used.' },
            path: '/guide',
          },
        },
        graphics: {
          Icon: '/src/admin/graphics/Icon#Icon',
          Logo: '/src/admin/graphics/Logo#Logo',
        },
      },
    },
    graphQL: {
      disableIntrospectionInProduction: false,
      queries: (graphql) => ({ ...catalogueQueries(graphql), ...forumQueries(graphql) }),
      schemaOutputFile: path.resolve(root, 'docs/schema.graphql'),
    },
    defaultDepth: 1,
    maxDepth: 3,
    telemetry: false,
    typescript: { autoGenerate: false, outputFile: path.resolve(root, 'src/payload-types.ts') },
    upload: { abortOnLimit: true, limits: { fileSize: 26 * 1024 * 1024 } },
  }),
)
