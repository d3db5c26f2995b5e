import { afterEach, describe, expect, test } from '@jest/globals'
import * as GraphQL from 'graphql'

import { catalogueQueries } from '@/api/graphql/catalogue'
import { forumQueries } from '@/api/graphql/forum'
import { setCurrentCatalogue } from '@/catalogue'
import { codesOf, SECTORS } from '@/vocabulary'

import { stopClockAt } from '../../support/clock'
import { DAM, openApi, ROAD } from './fixture'
import { openForum, SECRET } from './forumFixture'

stopClockAt('2026-11-25T10:00:00Z')
afterEach(() => setCurrentCatalogue(undefined))

const schema = new GraphQL.GraphQLSchema({
  query: new GraphQL.GraphQLObjectType({
    name: 'Query',
    fields: { ...catalogueQueries(GraphQL), ...forumQueries(GraphQL) },
  }),
})

async function run(source: string) {
  const result = await GraphQL.graphql({ schema, source })
  return JSON.parse(JSON.stringify(result)) as { data?: unknown; errors?: unknown[] }
}

/** A selection of every field of a type, down to its leaves. */
function everything(type: GraphQL.GraphQLOutputType): string {
  const named = GraphQL.getNamedType(type)
  if (!GraphQL.isObjectType(named)) return ''
  const fields = Object.values(named.getFields())
  return `{ ${fields.map((field) => `${field.name} ${everything(field.type)}`).join(' ')} }`
}

const ALL = everything(catalogueQueries(GraphQL).catalogue.type)

test('the query answers what REST answers, field for field', async () => {
  const { catalogue, json } = await openApi([DAM, ROAD])
  setCurrentCatalogue(catalogue)
  const args = 'facets: ["all"], sort: "-cost", locale: "vi", bbox: [90, -10, 180, 30], limit: 5'
  const { data, errors } = await run(`{ catalogue(${args}) ${ALL} }`)
  expect(errors).toBeUndefined()
  const rest = (await json(
    '/api/v1/projects?facets=all&sort=-cost&locale=vi&bbox=90,-10,180,30&limit=5&labels=true',
  )) as { data: { cost: object | null }[]; facets: object }
  expect(rest.data).toHaveLength(1)
  expect(data).toEqual({
    catalogue: {
      ...rest,
      data: rest.data.map((card) => ({ ...card, cost: { usd: null, ...card.cost } })),
      facets: Object.entries(rest.facets).map(([name, values]) => ({
        name,
        values: values as unknown,
      })),
    },
  })
})

test('the next page is a number', async () => {
  const { catalogue } = await openApi([DAM, ROAD])
  setCurrentCatalogue(catalogue)
  expect(await run('{ catalogue(limit: 1) { page { total next } facets { name } } }')).toEqual({
    data: { catalogue: { page: { total: 2, next: 2 }, facets: [] } },
  })
})

test('null and an empty list leave a filter open', async () => {
  const { catalogue } = await openApi([DAM, ROAD])
  setCurrentCatalogue(catalogue)
  expect(
    await run('{ catalogue(sector: [], q: null, page: null) { page { total page } } }'),
  ).toEqual({ data: { catalogue: { page: { total: 2, page: 1 } } } })
})

test.each([
  [
    'sector: ["coal"], limit: 1000',
    'sector is not one of the known values; limit must be at most 100',
    [
      {
        field: 'sector',
        value: 'coal',
        message: 'is not one of the known values',
        allowed: codesOf(SECTORS),
      },
      { field: 'limit', value: 1000, message: 'must be at most 100' },
    ],
  ],
  [
    'costMin: 2, costMax: 1',
    'costMin must not be above costMax',
    [{ field: 'costMin', value: 2, message: 'must not be above costMax' }],
  ],
])('wrong arguments are named: %s', async (args, message, errors) => {
  const { catalogue } = await openApi([DAM])
  setCurrentCatalogue(catalogue)
  const result = await run(`{ catalogue(${args}) { seq } }`)
  expect(result.errors).toEqual([
    {
      message,
      locations: [{ line: 1, column: 3 }],
      path: ['catalogue'],
      extensions: { code: 'BAD_REQUEST', errors },
    },
  ])
})

test('an unknown programme is refused with the known ones', async () => {
  const { catalogue } = await openApi([DAM])
  setCurrentCatalogue(catalogue)
  const { errors } = await run('{ catalogue(programme: ["unheardOf"]) { seq } }')
  expect(errors).toMatchObject([
    { extensions: { code: 'BAD_REQUEST', errors: [{ field: 'programme', value: 'unheardOf' }] } },
  ])
})

test("a refusal has what Payload's error handler passes on", async () => {
  const { catalogue } = await openApi([DAM])
  setCurrentCatalogue(catalogue)
  const source = '{ catalogue(limit: 0) { seq } }'
  const { errors } = await GraphQL.graphql({ schema, source })
  expect(errors?.[0]?.originalError).toMatchObject({
    status: 400,
    data: { code: 'BAD_REQUEST', errors: [{ field: 'limit' }] },
  })
})

test('without a catalogue the query is unavailable', async () => {
  const { errors } = await run('{ catalogue { seq } }')
  expect(errors).toMatchObject([
    {
      message: 'The catalogue cannot be reached now.',
      extensions: { code: 'UNAVAILABLE' },
    },
  ])
})

describe('the forum query', () => {
  const type = GraphQL.getNamedType(forumQueries(GraphQL).forum.type)
  const fields = GraphQL.isObjectType(type) ? type.getFields() : {}

  test.each([
    ['editions', 'locale: "ko", limit: 1', 'locale=ko&limit=1'],
    [
      'sessions',
      `edition: "acf-9", kind: ["opening", "projectPresentation"]`,
      'edition=acf-9&kind=opening,projectPresentation',
    ],
    ['sessions', `project: "${DAM.code}", track: "t1"`, `project=${DAM.code}&track=t1`],
    ['news', 'area: ["sustainableInfrastructure"]', 'area=sustainableInfrastructure'],
    [
      'guides',
      'sector: ["energy"], state: ["LA"], kind: ["loan"]',
      'sector=energy&state=LA&kind=loan',
    ],
  ])('answers %s as REST does, field for field: %s', async (list, args, query) => {
    const { catalogue, json } = await openForum()
    setCurrentCatalogue(catalogue)
    const all = everything(fields[list]?.type ?? GraphQL.GraphQLString)
    const { data, errors } = await run(`{ forum { ${list}(${args}) ${all} } }`)
    expect(errors).toBeUndefined()
    const rest = (await json(`/api/v1/${list}?${query}`)) as {
      data: unknown[]
      page: { next: string | null }
    }
    expect(rest.data.length).toBeGreaterThan(0)
    const { page } = rest
    const next = page.next === null ? null : 2
    expect(data).toEqual({ forum: { [list]: { ...rest, page: { ...page, next } } } })
  })

  test('knows the names that Payload has for its own rows', async () => {
    const { catalogue } = await openForum()
    setCurrentCatalogue(catalogue)
    const { data, errors } = await run(`{
      forum { editions { page { total } } sessions { page { total } }
        news { data { code } } guides { page { total } } }
    }`)
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      forum: {
        editions: { page: { total: 2 } },
        sessions: { page: { total: 5 } },
        news: { data: [{ code: 'acf-9-in-brief' }] },
        guides: { page: { total: 2 } },
      },
    })
    expect(JSON.stringify(data)).not.toContain(SECRET)
  })

  test('names wrong arguments', async () => {
    const { catalogue } = await openForum()
    setCurrentCatalogue(catalogue)
    const { errors } = await run('{ forum { sessions(edition: "acf-10") { page { total } } } }')
    expect(errors).toMatchObject([
      {
        message: 'edition is not one of the known values',
        extensions: {
          code: 'BAD_REQUEST',
          errors: [{ field: 'edition', value: 'acf-10', allowed: ['acf-9', 'acf-8'] }],
        },
      },
    ])
  })
})
