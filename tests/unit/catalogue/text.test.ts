import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { codesFor, openWith } from './open'
import { pointAt, recordOf } from './records'

const organisation = (name: string) =>
  ({ name: { en: name }, kind: 'government', country: 'KH', url: null, source: null }) as const

describe('where a word is found', () => {
  const records = [
    recordOf({
      code: 'KH-TRA-0001',
      title: { en: 'Funan Techo canal' },
      summary: { en: 'A waterway to the sea.' },
      description: { en: '<p>Three <strong>sluices</strong> &amp; eleven bridges&#46;Kep</p>' },
      locations: [pointAt([104, 10], 'Kampot')],
      owner: organisation('Ministry of Public Works'),
      implementingAgencies: [organisation('Autonomous Port')],
      contractors: [organisation('Harbour Engineering')],
      facts: [{ label: { en: 'Largest vessels' }, text: { en: '3,000 DWT' }, source: null }],
      programmes: [{ code: 'gms', name: { en: 'Southern corridor' }, url: null }],
      notes: { en: 'Sources disagree on the depth.' },
    }),
    recordOf({ code: 'KH-TRA-0002', title: { en: 'Expressway' } }),
  ]

  test.each([
    ['a title', 'techo'],
    ['a summary', 'waterway'],
    ['a description without its tags', 'sluices'],
    ['a description with its entities read', 'Kep'],
    ['a place', 'Kampot'],
    ['the owner', 'public works'],
    ['an agency', 'autonomous'],
    ['a contractor', 'harbour'],
    ['a fact', 'vessels 3,000 dwt'],
    ['a programme', 'southern corridor'],
    ['a note', 'disagree'],
    ['the code', 'KH-TRA-0001'],
    ['several of them', 'canal kampot sluices'],
    ['a word begun last', 'canal kamp'],
  ])('%s', async (_, q) => {
    const { now } = await openWith(records)
    expect(codesFor(now, q)).toEqual(['KH-TRA-0001'])
  })

  test('the words of the vocabulary stand for its codes', async () => {
    const { now } = await openWith(records)
    expect(codesFor(now, 'cambodia road')).toHaveLength(2)
  })

  test('the tags of a description are no words', async () => {
    const { now } = await openWith(records)
    expect(codesFor(now, 'strong')).toEqual([])
  })

  test('every word is required, and only the last may be a beginning', async () => {
    const { now } = await openWith(records)
    expect(codesFor(now, 'canal expressway')).toEqual([])
    expect(codesFor(now, 'kamp canal')).toEqual([])
  })
})

describe('what stands first', () => {
  test('a title before a summary before a description', async () => {
    const { now } = await openWith([
      recordOf({ code: 'KH-TRA-0001', description: { en: 'The mekong.' } }),
      recordOf({ code: 'KH-TRA-0002', summary: { en: 'The mekong.' } }),
      recordOf({ code: 'KH-TRA-0003', title: { en: 'The mekong' } }),
      recordOf({ code: 'KH-TRA-0004' }),
    ])
    expect(codesFor(now, 'mekong')).toEqual(['KH-TRA-0003', 'KH-TRA-0002', 'KH-TRA-0001'])
  })

  test('a code in any case finds its project first', async () => {
    const { now } = await openWith([
      recordOf({ code: 'KH-TRA-0006', title: { en: 'Beside KH-TRA-0007, KH-TRA-0007' } }),
      recordOf({ code: 'KH-TRA-0007', description: { en: 'long '.repeat(500) } }),
    ])
    expect(codesFor(now, 'KH-TRA-0007')).toEqual(['KH-TRA-0007', 'KH-TRA-0006'])
    expect(codesFor(now, ' kh-tra-0007 ')).toEqual(['KH-TRA-0007', 'KH-TRA-0006'])
  })

  test('equals stand by code', async () => {
    const { now } = await openWith(
      [3, 1, 2].map((number) => recordOf({ code: `KH-TRA-000${number}`, title: { en: 'Delta' } })),
    )
    expect(codesFor(now, 'delta')).toEqual(['KH-TRA-0001', 'KH-TRA-0002', 'KH-TRA-0003'])
  })

  test('another order may be asked for, and filters still hold', async () => {
    const { now } = await openWith([
      recordOf({ code: 'KH-TRA-0001', title: { en: 'Delta' } }),
      recordOf({ code: 'KH-TRA-0002', summary: { en: 'Delta' } }),
      recordOf({ code: 'KH-TRA-0003', title: { en: 'Delta' }, status: 'completion' }),
    ])
    const result = now.search({ q: 'delta', sort: '-updated', status: ['preparation'] })
    expect(result.cards.map((card) => card.code)).toEqual(['KH-TRA-0002', 'KH-TRA-0001'])
  })
})

describe('typing errors', () => {
  const records = [
    recordOf({ code: 'KH-TRA-0001', title: { en: 'Expressway Phnom Penh' } }),
    recordOf({ code: 'KH-TRA-0002', title: { en: 'Road' } }),
  ]
  test.each([
    'expresway',
    'exprressway',
    'exptessway',
    'exrpessway',
    'penn expressway',
    'phonm penh',
    'xpressway',
    'expresswa phnon',
  ])('%s', async (q) => {
    const { now } = await openWith(records)
    expect(codesFor(now, q)).toEqual(['KH-TRA-0001'])
  })

  test('short words and two errors are read as they stand', async () => {
    const { now } = await openWith(records)
    expect(codesFor(now, 'rod')).toEqual([])
    expect(codesFor(now, 'exprosswai')).toEqual([])
  })

  test('a number is read as it stands', async () => {
    const { now } = await openWith(records)
    expect(codesFor(now, 'KH-TRA-0003')).toEqual([])
  })

  test('a word that is known is never read as another', async () => {
    const { now } = await openWith([
      ...records,
      recordOf({ code: 'KH-TRA-0003', title: { en: 'Pench' } }),
    ])
    expect(codesFor(now, 'penh')).toEqual(['KH-TRA-0001'])
    expect(codesFor(now, 'pench phnom')).toEqual([])
  })

  test('words of withdrawn projects correct nothing', async () => {
    const { log, catalogue, now } = await openWith(records)
    log.withdraw('KH-TRA-0001')
    await catalogue.now()
    expect(codesFor(now, 'expresway')).toEqual([])
  })
})

describe('what a person types is never read as syntax', () => {
  test.each(['...', '"', '*', '( )', '-', '🚄', '—'])('%j finds nothing', async (q) => {
    const { now } = await openWith([recordOf({ code: 'KH-TRA-0001' })])
    expect(now.search({ q, facets: ['sector'] })).toMatchObject({ cards: [], page: { total: 0 } })
  })

  test.each(['"canal', 'canal"', 'canal*', '(canal', 'title:canal', '^canal', '-canal', "canal'"])(
    '%j finds the canal where it says no other word',
    async (q) => {
      const { now } = await openWith([
        recordOf({ code: 'KH-TRA-0001', title: { en: 'A title of a canal' } }),
      ])
      expect(codesFor(now, q)).toEqual(['KH-TRA-0001'])
    },
  )

  test.each(['canal AND bridge', 'canal OR bridge', 'NOT canal', 'canal NEAR bridge'])(
    '%j wants its words, the operators too',
    async (q) => {
      const { now } = await openWith([
        recordOf({ code: 'KH-TRA-0001', title: { en: 'canal bridge' } }),
      ])
      expect(codesFor(now, q)).toEqual([])
    },
  )

  test('any text gets an answer', async () => {
    const { now } = await openWith([recordOf({ code: 'KH-TRA-0001' })])
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (q) => {
        expect(now.search({ q }).page.total).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 500 },
    )
    expect(now.search({ q: 'word '.repeat(10_000) }).page.total).toBe(0)
    const many = Array.from({ length: 5000 }, (_, at) => `word${at}`).join(' ')
    expect(now.search({ q: many }).page.total).toBe(0)
  })
})
