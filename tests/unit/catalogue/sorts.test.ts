import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { SORTS, type Sort } from '@/catalogue'

import { createLog } from './log'
import { openCatalogue, openWith } from './open'
import { arbitraryRecords, recordOf, usd } from './records'

const records = [
  recordOf({ code: 'KH-TRA-0001', title: { en: 'Éclair line' }, cost: usd(5) }),
  recordOf({
    code: 'KH-TRA-0002',
    title: { en: 'bridge 10' },
    start: { date: '2027', source: null },
  }),
  recordOf({
    code: 'KH-TRA-0003',
    title: { en: 'Bridge 9' },
    cost: { ...usd(1000), currency: 'THB' },
    start: { date: '2026-05', source: null },
  }),
  recordOf({
    code: 'KH-TRA-0004',
    title: { km: 'ស្ពាន' },
    cost: { ...usd(900), currency: 'THB', usd: 30 },
    start: { date: '2026-05-01', source: null },
  }),
  recordOf({ code: 'KH-TRA-0005', title: {}, cost: usd(5) }),
]

describe('the order of a list', () => {
  test.each<[Sort, number[]]>([
    ['-updated', [5, 4, 3, 2, 1]],
    ['relevance', [5, 4, 3, 2, 1]],
    ['title', [3, 2, 1, 4, 5]],
    ['cost', [1, 5, 4, 2, 3]],
    ['-cost', [4, 1, 5, 2, 3]],
    ['start', [3, 4, 2, 1, 5]],
  ])('%s', async (sort, expected) => {
    const { now } = await openWith(records)
    const numbers = now.search({ sort }).cards.map((card) => Number(card.code.slice(-4)))
    expect(numbers).toEqual(expected)
  })

  test('equals stand by code, whatever the order of publication', async () => {
    const log = createLog()
    for (const number of [3, 1, 2]) {
      log.publish(recordOf({ code: `KH-TRA-000${number}` }), '2026-01-01T00:00:00.000Z')
    }
    const now = await openCatalogue(log).now()
    for (const sort of ['-updated', 'cost', '-cost', 'start'] as const) {
      expect(now.search({ sort }).cards.map((card) => card.code)).toEqual([
        'KH-TRA-0001',
        'KH-TRA-0002',
        'KH-TRA-0003',
      ])
    }
  })
})

test('pages cut the whole list without a gap or a double, and say what comes next', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryRecords(30),
      fc.constantFrom(...SORTS),
      fc.integer({ min: 1, max: 7 }),
      async (made, sort, limit) => {
        const { now, catalogue } = await openWith(made)
        const whole = [...now.all({ sort })].map((card) => card.code)
        expect(new Set(whole).size).toBe(made.length)
        const paged: string[] = []
        for (let page: number | null = 1; page !== null;) {
          const result = now.search({ sort, limit, page })
          expect(result.page).toMatchObject({
            total: made.length,
            limit,
            page,
            pages: Math.ceil(made.length / limit),
          })
          paged.push(...result.cards.map((card) => card.code))
          page = result.page.next
        }
        expect(paged).toEqual(whole)
        expect(now.search({ sort, limit, page: 100 }).cards).toEqual([])
        catalogue.close()
      },
    ),
    { numRuns: 40 },
  )
})

test('without a word 20 stand on a page, and never more than 100', async () => {
  const many = Array.from({ length: 120 }, (_, at) => recordOf({ code: `KH-TRA-${1000 + at}` }))
  const { now } = await openWith(many)
  expect(now.search({}).cards).toHaveLength(20)
  expect(now.search({ limit: 1000 }).cards).toHaveLength(100)
  expect(now.search({ limit: 0 }).cards).toHaveLength(1)
  expect([...now.all({ limit: 5, page: 3 })]).toHaveLength(120)
})

test('projects changed since an instant or a date', async () => {
  const log = createLog()
  log.publish(recordOf({ code: 'KH-TRA-0001' }), '2026-03-13T23:59:59.000Z')
  log.publish(recordOf({ code: 'KH-TRA-0002' }), '2026-03-14T00:00:00.000Z')
  log.publish(recordOf({ code: 'KH-TRA-0003' }), '2026-03-14T12:00:00.000Z')
  const now = await openCatalogue(log).now()
  expect(now.search({ updatedSince: '2026-03-14' }).page.total).toBe(2)
  expect(now.search({ updatedSince: '2026-03-14T12:00:00Z' }).page.total).toBe(1)
  expect(now.search({ updatedSince: '2026' }).page.total).toBe(3)
})
