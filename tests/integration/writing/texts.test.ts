import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ministryOf, secretariatOf } from '../../support/people'
import { entry, actionsOf, logOf, newest } from '../../support/projects'

let database: TestDatabase
let ministry: ReturnType<typeof actionsOf>
let secretariat: ReturnType<typeof actionsOf>

beforeAll(async () => {
  database = await openTestDatabase()
  ministry = actionsOf(database.payload, (await ministryOf(database.payload, 'KH')).user)
  secretariat = actionsOf(database.payload, (await secretariatOf(database.payload)).user)
})

afterAll(() => database.close())

/** The fields refused in an attempt; empty if it succeeded. */
async function refusedFor(attempt: Promise<unknown>): Promise<string[]> {
  try {
    await attempt
  } catch (error) {
    const { data } = error as { data?: { errors?: { path: string }[] } }
    return (data?.errors ?? []).map(({ path }) => path)
  }
  return []
}

const TURNED = 'Bridge \u202egpj.exe'

function richText(node: Record<string, unknown>) {
  return {
    root: {
      type: 'root',
      version: 1,
      children: [{ type: 'paragraph', version: 1, children: [{ version: 1, ...node }] }],
    },
  }
}

describe('text with direction overrides is refused at every door, and nothing changes', () => {
  const cases: [string, Record<string, unknown>, string][] = [
    ['a title', { title: TURNED }, 'title'],
    ['a summary', { summary: TURNED }, 'summary'],
    ['a description', { description: richText({ type: 'text', text: TURNED }) }, 'description'],
    ['a code', { status: 'preparation\u202e' }, 'status'],
    ['one of several codes', { subsectors: ['port\u2066'] }, 'subsectors'],
    ['the title of a source', { sources: [{ key: 's1', title: TURNED }] }, 'sources.0.title'],
    ['the name of a place', { locations: [{ name: TURNED }] }, 'locations.0.name'],
  ]
  test.each(cases)('%s', async (_name, data, path) => {
    const { id } = await ministry.create(entry())
    const before = await newest(database.payload, id)
    expect(await refusedFor(ministry.save(id, data))).toEqual([path])
    expect(await newest(database.payload, id)).toEqual(before)
  })

  test('a title in another language', async () => {
    const { id } = await ministry.create(entry())
    expect(await refusedFor(ministry.save(id, { title: 'ស្ពាន\u202e' }, 'km'))).toEqual(['title'])
    await ministry.save(id, { title: 'ស្ពាន\u200bថ្មី' }, 'km')
    const { title } = await database.payload.findByID({
      collection: 'projects',
      id,
      draft: true,
      locale: 'km',
    })
    expect(title).toBe('ស្ពាន\u200bថ្មី')
  })

  test('what the secretariat requests', async () => {
    const { id } = await ministry.create(entry())
    await ministry.step(id, 'submit')
    const before = await newest(database.payload, id)
    await expect(
      secretariat.step(id, 'return', { returnReason: 'Correct \u202e the cost' }),
    ).rejects.toThrow(/U\+202E/)
    expect(await newest(database.payload, id)).toEqual(before)
  })

  test('the reason of an acknowledgement', async () => {
    const cost = { amount: 5000, currency: 'USD', priceYear: 2026, source: 's1' }
    const acknowledge = [
      { check: 'costSize', path: 'cost.amount', value: '5000 USD 2026', reason: TURNED },
    ]
    const attempt = ministry.create(entry({ cost, acknowledge }))
    expect(await refusedFor(attempt)).toEqual(['acknowledge.0.reason'])
  })

  const others: [string, string, Record<string, unknown>, string][] = [
    ['an organisation', 'organisations', { name: TURNED, kind: 'government' }, 'name'],
    ['a programme', 'programmes', { code: 'turned', name: TURNED }, 'name'],
    [
      'an exchange rate',
      'exchange-rates',
      { currency: 'THB', period: '2031', perUsd: 30, title: TURNED, publisher: 'Bank' },
      'title',
    ],
    ['a person', 'contacts', { name: TURNED, email: 'a@example.org' }, 'name'],
    ['an e-mail address', 'contacts', { name: 'A', email: 'a\u202e@example.org' }, 'email'],
    ['the title of a file', 'documents', { title: TURNED, documentType: 'other' }, 'title'],
    ['the text of a picture', 'media', { alt: TURNED }, 'alt'],
    [
      'an account',
      'users',
      {
        name: TURNED,
        email: 'turned@example.org',
        password: 'a long enough one',
        role: 'secretariat',
      },
      'name',
    ],
  ]
  test.each(others)('%s', async (_name, collection, data, path) => {
    const attempt = database.payload.create({
      collection: collection as 'programmes',
      data: data as never,
    })
    expect(await refusedFor(attempt)).toContain(path)
  })
})

describe('web addresses', () => {
  test('white space around one is not stored, in projects and elsewhere', async () => {
    const url = ' https://example.org/budget 2026.pdf\n'.replace('t 2', 't%202')
    const { id } = await ministry.create(entry({ sources: [{ key: 's1', title: 'Budget', url }] }))
    const { sources } = await newest(database.payload, id)
    expect(sources?.map((source) => source.url)).toEqual(['https://example.org/budget%202026.pdf'])
    await ministry.step(id, 'submit')
    await secretariat.step(id, 'publish')
    const record = String((await logOf(database.payload, id))[0]?.record)
    expect(record).toContain('"url":"https://example.org/budget%202026.pdf"')
    const organisation = await database.payload.create({
      collection: 'organisations',
      data: { name: 'Port authority', kind: 'government', url: '\thttps://example.org/port\r\n' },
    })
    expect(organisation.url).toBe('https://example.org/port')
  })

  const refused = [
    'https://example.org/a b',
    'https:example.org/x',
    '/\\host',
    'https://user:password@example.org/',
    'http://localhost/',
    `https://example.org/${'a'.repeat(2000)}`,
  ]
  test.each(refused)('%j is refused wherever one is stored', async (url) => {
    const { payload } = database
    const { id } = await ministry.create(entry())
    const before = await newest(payload, id)
    const attempts: [Promise<unknown>, string[]][] = [
      [ministry.save(id, { sources: [{ key: 's1', title: 'a', url }] }), ['sources.0.url']],
      [
        payload.create({
          collection: 'organisations',
          data: { name: 'Port', kind: 'government', url },
        }),
        ['url'],
      ],
      [
        payload.create({ collection: 'programmes', data: { code: 'port', name: 'Port', url } }),
        ['url'],
      ],
      [
        payload.create({
          collection: 'exchange-rates',
          data: { currency: 'THB', period: '2032', perUsd: 30, title: 'a', publisher: 'b', url },
        }),
        ['url'],
      ],
    ]
    for (const [attempt, paths] of attempts) expect(await refusedFor(attempt)).toEqual(paths)
    expect(await newest(payload, id)).toEqual(before)
  })

  test.each(refused.slice(0, 4))('a link in a description may not lead to %j', async (url) => {
    const link = richText({ type: 'link', fields: { url, linkType: 'custom' }, children: [] })
    expect(await refusedFor(ministry.create(entry({ description: link })))).toEqual(['description'])
  })
})
