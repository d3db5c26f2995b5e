import { expect, test } from '@jest/globals'

import { STATES, codesOf } from '@/vocabulary'

import { openWith } from './open'
import { recordOf, usd } from './records'

const records = [
  recordOf({
    code: 'LA-ENE-0001',
    sector: 'energy',
    subsectors: ['hydro'],
    leadState: 'LA',
    states: ['LA', 'TH'],
    cost: usd(100),
    areas: ['sustainableInfrastructure'],
  }),
  recordOf({
    code: 'LA-ENE-0002',
    sector: 'energy',
    subsectors: ['hydro'],
    leadState: 'LA',
    states: ['LA'],
    cost: { ...usd(500), currency: 'LAK' },
  }),
  recordOf({
    code: 'TH-ENE-0001',
    sector: 'energy',
    subsectors: ['hydro', 'solar'],
    leadState: 'TH',
    states: ['TH'],
  }),
  recordOf({
    code: 'TH-TRA-0001',
    leadState: 'TH',
    states: ['TH'],
    cost: { ...usd(36), currency: 'THB', usd: 1 },
    areas: ['sustainableInfrastructure'],
  }),
  recordOf({ code: 'VN-TRA-0001', leadState: 'VN', states: ['VN'], status: 'completion' }),
]

test('projects and dollars are summed by each value, in the order of the vocabulary', async () => {
  const { now } = await openWith(records)
  const { state, sector } = now.statistics(['state', 'sector'])
  expect(state?.map((row) => row.value)).toEqual(codesOf(STATES))
  expect(state?.filter((row) => row.count > 0)).toEqual([
    { value: 'LA', count: 2, usd: 100, stated: 1 },
    { value: 'TH', count: 3, usd: 101, stated: 2 },
    { value: 'VN', count: 1, usd: 0, stated: 0 },
  ])
  expect(sector).toEqual([
    { value: 'transport', count: 2, usd: 1, stated: 1 },
    { value: 'energy', count: 3, usd: 100, stated: 1 },
    { value: 'smartCities', count: 0, usd: 0, stated: 0 },
  ])
})

test('costs of phases, loans and concessions, and of what is no longer open, are not added up', async () => {
  const of = (number: number, change: object) =>
    recordOf({ code: `LA-TRA-000${number}`, leadState: 'LA', states: ['LA'], ...change })
  const { now } = await openWith([
    of(1, { cost: usd(1) }),
    of(2, { cost: { ...usd(10), scope: 'phase' } }),
    of(3, { cost: { ...usd(100), scope: null } }),
    of(4, { cost: usd(1000), status: 'completion' }),
    of(5, { cost: usd(10_000), status: 'cancelled' }),
    of(6, { cost: { ...usd(100_000), scope: 'concession' }, status: 'completion' }),
  ])
  expect(now.cost({})).toEqual({
    open: { usd: 1, stated: 1 },
    ended: { usd: 11_000, stated: 2 },
  })
  expect(now.cost({ status: ['completion'] })).toEqual({
    open: { usd: 0, stated: 0 },
    ended: { usd: 1000, stated: 1 },
  })
  expect(now.statistics(['leadState']).leadState?.find(({ value }) => value === 'LA')).toEqual({
    value: 'LA',
    count: 6,
    usd: 1,
    stated: 1,
  })
})

test('a query narrows them', async () => {
  const { now } = await openWith(records)
  const { leadState } = now.statistics(['leadState'], { sector: ['energy'], state: ['TH'] })
  expect(leadState?.filter((row) => row.count > 0)).toEqual([
    { value: 'LA', count: 1, usd: 100, stated: 1 },
    { value: 'TH', count: 1, usd: 0, stated: 0 },
  ])
})

test('similar projects share subsectors before states before areas', async () => {
  const { now } = await openWith(records)
  const codes = now.similar('LA-ENE-0001', 10).map((card) => card.code)
  // Subsector and state: 6, the later first. State and area: 3. Nothing shared: not there.
  expect(codes).toEqual(['TH-ENE-0001', 'LA-ENE-0002', 'TH-TRA-0001'])
  expect(now.similar('LA-ENE-0001', 1)).toHaveLength(1)
  expect(now.similar('XX-TRA-0001', 5)).toEqual([])
})

test('programmes stand in the order of the vocabulary, each named as last published', async () => {
  const of = (code: string, name: string) => [{ code, name: { en: name }, url: null }]
  const { log, catalogue, now } = await openWith([
    recordOf({ code: 'KH-TRA-0001', programmes: of('zzCorridor', 'ZZ') }),
    recordOf({
      code: 'KH-TRA-0002',
      programmes: [...of('imtGt', 'Old name'), ...of('aaCorridor', 'AA')],
    }),
    recordOf({ code: 'KH-TRA-0003', programmes: of('aseanPowerGrid', 'Grid') }),
  ])
  log.publish(recordOf({ code: 'KH-TRA-0004', programmes: of('imtGt', 'New name') }))
  await catalogue.now()
  expect(now.programmes()).toEqual([
    { code: 'aseanPowerGrid', label: { en: 'Grid' } },
    { code: 'imtGt', label: { en: 'New name' } },
    { code: 'aaCorridor', label: { en: 'AA' } },
    { code: 'zzCorridor', label: { en: 'ZZ' } },
  ])
})
