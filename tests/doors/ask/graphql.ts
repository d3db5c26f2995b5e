import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  buildSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import type { Client } from '../../support/http'
import { isDraft, joined, type Asker, type Reply } from './types'

const FILE = path.resolve(import.meta.dirname, '../../../docs/schema.graphql')

/**
 * Singular and plural name of each collection in the schema; without a name it has no type at all.
 */
const NAMES: Record<string, readonly [string, string]> = {
  projects: ['Project', 'Projects'],
  contacts: ['Contact', 'Contacts'],
  media: ['Media', 'allMedia'],
  documents: ['Document', 'Documents'],
  organisations: ['Organisation', 'Organisations'],
  programmes: ['Programme', 'Programmes'],
  'exchange-rates': ['ExchangeRate', 'ExchangeRates'],
  users: ['User', 'Users'],
  'payload-locked-documents': ['PayloadLockedDocument', 'PayloadLockedDocuments'],
  'payload-preferences': ['PayloadPreference', 'PayloadPreferences'],
  'payload-kv': ['PayloadKv', 'PayloadKvs'],
  editions: ['Edition', 'Editions'],
  sessions: ['Session', 'Sessions'],
  news: ['NewsItem', 'NewsItems'],
  guides: ['Guide', 'Guides'],
  imports: ['Import', 'Imports'],
  'forum-publications': ['ForumPublication', 'ForumPublications'],
  publications: ['Publication', 'Publications'],
  registry: ['Registry', 'Registries'],
  trail: ['Trail', 'Trails'],
  'payload-migrations': ['PayloadMigration', 'PayloadMigrations'],
}

interface Body {
  data?: Record<string, { id?: string; totalDocs?: number } | null> | null
  errors?: unknown[]
}

/** A person at `/api/graphql` who requests every field of the schema. */
export function askGraphql(client: Client): Asker {
  const schema = buildSchema(readFileSync(FILE, 'utf8'))
  const ask = async (query: string, variables: object = {}): Promise<Reply> => {
    const answer = await client.send('POST', '/api/graphql', { query, variables })
    const { data, errors } = answer.json<Body>()
    const [first] = Object.values(data ?? {})
    const done = !errors?.length && Boolean(first) && first?.totalDocs !== 0
    return { done, text: answer.text, id: first?.id }
  }
  const names = (collection: string) => NAMES[collection]!
  /** One query for each part of the fields, because all at once exceed the allowed complexity. */
  const askAll = async (type: string, query: (fields: string) => string) => {
    const replies: Reply[] = []
    for (const part of partsOf(schema, type)) replies.push(await ask(query(part)))
    return joined(...replies)
  }
  return {
    read: async ({ collection, id }) => {
      const [one, many] = names(collection)
      const where = `where: { id: { equals: "${id}" } }`
      return joined(
        await askAll(one, (all) => `{ ${one}(id: "${id}") { ${all} } }`),
        await askAll(one, (all) => `{ ${one}(id: "${id}", draft: true) { ${all} } }`),
        await askAll(one, (all) => `{ ${many}(${where}) { totalDocs docs { ${all} } } }`),
        await askAll(one, (all) => `{ ${many}(${where}, draft: true) { docs { ${all} } } }`),
      )
    },
    count: ({ collection, id }) =>
      ask(`{ count${names(collection)[1]}(where: { id: { equals: "${id}" } }) { totalDocs } }`),
    readVersions: async ({ collection, id }, version) => {
      const [one, many] = names(collection)
      const type = `${one}Version_Version`
      const where = `where: { parent: { equals: "${id}" } }`
      return joined(
        await askAll(
          type,
          (all) => `{ versions${many}(${where}) { docs { version { ${all} } } } }`,
        ),
        await askAll(type, (all) => `{ version${one}(id: "${version}") { version { ${all} } } }`),
      )
    },
    create: (collection, data) => {
      const [one] = names(collection)
      const draft = isDraft(collection, data) ? ', draft: true' : ''
      return ask(
        `mutation ($data: mutation${one}Input!) { create${one}(data: $data${draft}) { id } }`,
        { data },
      )
    },
    update: ({ collection, id }, data) => {
      const [one] = names(collection)
      const draft = isDraft(collection, data) ? ', draft: true' : ''
      return ask(
        `mutation ($data: mutation${one}UpdateInput!) { update${one}(id: "${id}", data: $data${draft}) { id } }`,
        { data },
      )
    },
    restore: ({ collection }, version) =>
      ask(
        `mutation { restoreVersion${names(collection)[0]}(id: "${version}", draft: true) { id } }`,
      ),
    delete: ({ collection, id }) =>
      ask(`mutation { delete${names(collection)[0]}(id: "${id}") { id } }`),
    duplicate: ({ collection, id }) => {
      const [one] = names(collection)
      return ask(
        `mutation ($data: mutation${one}Input!) { duplicate${one}(id: "${id}", data: $data) { id } }`,
        { data: {} },
      )
    },
  }
}

/** As counted by Payload: 1 per field and 10 per relation; the limit is 200. */
const MAX_COMPLEXITY = 120

interface Selected {
  text: string
  cost: number
}

/** All fields of a type and its nested types, in parts that fit into one query. */
function partsOf(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name)
  if (!isObjectType(type)) return ['id']
  const parts: string[] = []
  let part: Selected = { text: '', cost: 0 }
  for (const { cost, text } of fieldsOf(type, 2)) {
    if (part.cost + cost > MAX_COMPLEXITY) {
      parts.push(part.text)
      part = { text: '', cost: 0 }
    }
    part = { text: `${part.text} ${text}`, cost: part.cost + cost }
  }
  return [...parts, part.text]
}

function fieldsOf(type: GraphQLObjectType, depth: number): Selected[] {
  return Object.values(type.getFields()).flatMap((field): Selected[] => {
    const inner = getNamedType(field.type)
    if (isLeafType(inner)) return [{ text: field.name, cost: 1 }]
    if (!isObjectType(inner) || depth === 0) return []
    const fields = fieldsOf(inner, depth - 1)
    if (fields.length === 0) return []
    const cost = fields.reduce((sum, one) => sum + one.cost, 10)
    return [{ text: `${field.name} { ${fields.map(({ text }) => text).join(' ')} }`, cost }]
  })
}
