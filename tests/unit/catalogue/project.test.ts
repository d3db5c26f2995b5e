import { describe, expect, test } from '@jest/globals'

import { codesFor, openWith } from './open'
import { recordOf, usd } from './records'

const first = recordOf({
  code: 'KH-TRA-0001',
  title: { en: 'Secret tunnel' },
  cost: usd(10),
  programmes: [{ code: 'zzCorridor', name: { en: 'ZZ' }, url: null }],
})
const second = recordOf({ code: 'KH-TRA-0002', title: { en: 'Bridge' } })

describe('one project', () => {
  test('is its whole record and its card', async () => {
    const { catalogue, now } = await openWith([first, second])
    expect(await catalogue.project('KH-TRA-0001')).toMatchObject({
      kind: 'published',
      record: first,
      card: now.card('KH-TRA-0001'),
    })
  })

  test('is null when it never was public', async () => {
    const { catalogue } = await openWith([first])
    expect(await catalogue.project('KH-TRA-0009')).toBeNull()
    expect(await catalogue.history('KH-TRA-0009')).toBeNull()
  })

  test('is as last published, also when that was just now', async () => {
    const { log, catalogue } = await openWith([first])
    const { seq } = log.publish({ ...first, status: 'completion' })
    expect(await catalogue.project('KH-TRA-0001')).toMatchObject({
      record: { status: 'completion' },
      card: { status: 'completion', seq },
    })
  })

  test('whose text was redacted is gone as a withdrawn one is', async () => {
    const { log, catalogue } = await openWith([first])
    log.redact(1)
    expect(await catalogue.project('KH-TRA-0001')).toMatchObject({ kind: 'withdrawn' })
    expect(await catalogue.history('KH-TRA-0001')).toMatchObject([{ seq: 1, changed: [] }])
    expect((await catalogue.changes(0, 10)).data[0]).not.toHaveProperty('record')
  })
})

describe('the history of a project', () => {
  test('tells what each publication changed, before and after', async () => {
    const { log, catalogue } = await openWith([first, second])
    log.publish({ ...first, cost: usd(12), status: 'implementation' })
    log.publish({ ...first, cost: usd(12), status: 'implementation' })
    const history = await catalogue.history('KH-TRA-0001')
    expect(history?.map(({ seq, kind, changed }) => ({ seq, kind, changed }))).toEqual([
      { seq: 1, kind: 'published', changed: [] },
      {
        seq: 3,
        kind: 'published',
        changed: [
          { field: 'status', before: 'preparation', after: 'implementation' },
          { field: 'cost', before: usd(10), after: usd(12) },
        ],
      },
      { seq: 4, kind: 'published', changed: [] },
    ])
    expect(history?.[0]?.digest).toMatch(/^[0-9a-f]{64}$/)
  })

  test('compares over a withdrawal, and not over a redacted text', async () => {
    const { log, catalogue } = await openWith([first])
    log.withdraw('KH-TRA-0001')
    log.publish({ ...first, status: 'implementation' })
    log.publish({ ...first, status: 'completion' })
    const statuses = async () =>
      (await catalogue.history('KH-TRA-0001'))?.map(({ changed }) =>
        changed.map(({ before, after }) => [before, after]),
      )
    expect(await statuses()).toEqual([
      [],
      [],
      [['preparation', 'implementation']],
      [['implementation', 'completion']],
    ])
    log.redact(3)
    expect(await statuses()).toEqual([[], [], [], []])
  })
})

describe('changes', () => {
  test('are the rows after a number; only what is shown now carries its record', async () => {
    const { log, catalogue } = await openWith([first, second])
    log.publish({ ...first, status: 'completion' })
    log.withdraw('KH-TRA-0002')
    const { data, next } = await catalogue.changes(0, 10)
    expect(data.map(({ seq, kind, code, record }) => ({ seq, kind, code, record }))).toEqual([
      { seq: 1, kind: 'published', code: 'KH-TRA-0001', record: undefined },
      { seq: 2, kind: 'published', code: 'KH-TRA-0002', record: undefined },
      {
        seq: 3,
        kind: 'published',
        code: 'KH-TRA-0001',
        record: { ...first, status: 'completion' },
      },
      { seq: 4, kind: 'withdrawn', code: 'KH-TRA-0002', record: undefined },
    ])
    expect(next).toBe(4)
  })

  test('read page by page repeat and skip nothing, and stand still at the end', async () => {
    const { catalogue } = await openWith(
      Array.from({ length: 7 }, (_, at) => recordOf({ code: `KH-TRA-000${at + 1}` })),
    )
    const seen: number[] = []
    let after = 0
    for (let page = 0; page < 5; page += 1) {
      const { data, next } = await catalogue.changes(after, 3)
      seen.push(...data.map((change) => change.seq))
      after = next
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(after).toBe(7)
  })
})

test('a withdrawn project was everywhere, and then is nowhere', async () => {
  const { log, catalogue, now } = await openWith([first, second])
  const everywhere = async () => ({
    card: now.card('KH-TRA-0001')?.code,
    list: now.search({}).cards.map((card) => card.code),
    text: codesFor(now, 'secret'),
    begun: codesFor(now, 'secr'),
    code: codesFor(now, 'kh-tra-0001'),
    mistyped: codesFor(now, 'sekret'),
    all: [...now.all({ sort: 'cost' })].map((card) => card.code),
    filtered: now.search({ costMin: 1 }).page.total,
    facet: now
      .search({ facets: ['status'] })
      .facets.status?.find((row) => row.value === 'preparation'),
    sum: now.cost({}),
    statistics: now.statistics(['sector']).sector?.[0],
    similar: now.similar('KH-TRA-0002', 5).map((card) => card.code),
    similarTo: now.similar('KH-TRA-0001', 5).map((card) => card.code),
    programmes: now.programmes().map((programme) => programme.code),
    project: (await catalogue.project('KH-TRA-0001'))?.kind,
    size: now.size,
  })
  expect(await everywhere()).toEqual({
    card: 'KH-TRA-0001',
    list: ['KH-TRA-0002', 'KH-TRA-0001'],
    text: ['KH-TRA-0001'],
    begun: ['KH-TRA-0001'],
    code: ['KH-TRA-0001'],
    mistyped: ['KH-TRA-0001'],
    all: ['KH-TRA-0001', 'KH-TRA-0002'],
    filtered: 1,
    facet: { value: 'preparation', count: 2 },
    sum: { open: { usd: 10, stated: 1 }, ended: { usd: 0, stated: 0 } },
    statistics: { value: 'transport', count: 2, usd: 10, stated: 1 },
    similar: ['KH-TRA-0001'],
    similarTo: ['KH-TRA-0002'],
    programmes: ['zzCorridor'],
    project: 'published',
    size: 2,
  })

  const { at } = log.withdraw('KH-TRA-0001')
  await catalogue.now()
  expect(await everywhere()).toEqual({
    card: undefined,
    list: ['KH-TRA-0002'],
    text: [],
    begun: [],
    code: [],
    mistyped: [],
    all: ['KH-TRA-0002'],
    filtered: 0,
    facet: { value: 'preparation', count: 1 },
    sum: { open: { usd: 0, stated: 0 }, ended: { usd: 0, stated: 0 } },
    statistics: { value: 'transport', count: 1, usd: 0, stated: 0 },
    similar: [],
    similarTo: [],
    programmes: [],
    project: 'withdrawn',
    size: 1,
  })
  expect(await catalogue.project('KH-TRA-0001')).toEqual({
    kind: 'withdrawn',
    code: 'KH-TRA-0001',
    at,
  })
  const told = JSON.stringify([
    await catalogue.history('KH-TRA-0001'),
    await catalogue.changes(0, 10),
    now.search({ facets: ['programme'] }),
  ])
  expect(told).not.toMatch(/secret|zzCorridor/i)
  expect(
    (await catalogue.history('KH-TRA-0001'))?.map(({ kind, changed }) => [kind, changed]),
  ).toEqual([
    ['published', []],
    ['withdrawn', []],
  ])
})
