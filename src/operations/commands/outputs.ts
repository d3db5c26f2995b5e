import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import config from '@payload-config'
import { generateSchema } from '@payloadcms/graphql/utilities'
import { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import { openApiDocument } from '@/api'
import { settingsExample } from '@/settings/example'

/** Types of all collections. */
export async function generateTypesFile(file: string): Promise<void> {
  const made = await config
  const typescript = { ...made.typescript, outputFile: path.resolve(file) }
  await generateTypes({ ...made, typescript }, { log: false })
}

/** The components that the admin loads by name. */
export async function generateImportMapFile(file: string): Promise<void> {
  const made = await config
  // Once bundled, the configuration is no longer in the project's folder.
  const own = { baseDir: process.cwd(), importMapFile: path.resolve(file) }
  const importMap = { ...made.admin.importMap, ...own }
  const changed: SanitizedConfig = { ...made, admin: { ...made.admin, importMap } }
  await generateImportMap(changed, { force: true, log: false })
}

/** The schema at `/api/graphql`. */
export async function generateGraphql(file: string): Promise<void> {
  const made = await config
  mkdirSync(path.dirname(file), { recursive: true })
  generateSchema({ ...made, graphQL: { ...made.graphQL, schemaOutputFile: path.resolve(file) } })
}

/** The description of `/api/v1`. */
export async function generateOpenApi(file: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(openApiDocument(), null, 2)}\n`)
}

/** Every setting, for people who run the catalogue. */
export async function generateSettingsExample(file: string): Promise<void> {
  writeFileSync(file, settingsExample())
}
