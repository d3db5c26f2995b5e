import { expect, test } from '@jest/globals'

import { recordOf } from '../catalogue/records'
import { stopClockAt } from '../../support/clock'
import { DAM, openApi, ROAD } from './fixture'

stopClockAt('2026-11-25T10:00:00Z')

const NOT_STATED = {
  preFeasibility: 'notStated',
  feasibility: 'notStated',
  eia: 'notStated',
  land: 'notStated',
  permits: 'notStated',
  revenueModel: 'notStated',
  governmentSupport: 'notStated',
  procurementDocuments: 'notStated',
  financingPlan: 'notStated',
}

const DAM_CARD = {
  code: 'LA-ENE-0001',
  slug: 'nam-dam',
  url: '/projects/LA-ENE-0001/nam-dam',
  title: 'Nam dam',
  summary: 'A dam on the Nam.',
  leadState: 'LA',
  states: ['LA', 'VN'],
  crossBorder: true,
  sector: 'energy',
  subsectors: ['hydro', 'transmission'],
  areas: ['sustainableInfrastructure'],
  programmes: ['aseanPowerGrid'],
  status: 'preparation',
  statusDate: '2026-01',
  deliveryModel: 'pppBot',
  owner: 'Ministry of Energy',
  cost: {
    amount: 5000,
    currency: 'LAK',
    priceYear: 2024,
    priceBasis: 'at 2024 prices',
    asOf: '2024-05',
    scope: 'phase',
    usd: 250,
  },
  investmentSought: null,
  readiness: { done: 2, steps: { ...NOT_STATED, preFeasibility: 'done', eia: 'done' } },
  start: '2025-03',
  end: '2030',
  location: { type: 'Point', coordinates: [103, 19] },
  image: { url: '/media/a-640.webp', width: 640, height: 427, alt: 'The valley' },
  lastVerified: '2026-02-01',
  origin: 'compiled',
  stale: false,
  publishedAt: '2026-01-01T00:01:00.000Z',
  updatedAt: '2026-01-01T00:01:00.000Z',
  seq: 1,
}

test('a list answers cards, the page, the asked facets and the last number', async () => {
  const { json } = await openApi([DAM, ROAD])
  expect(await json('/api/v1/projects?state=LA&facets=sector,crossBorder')).toEqual({
    data: [DAM_CARD],
    page: { total: 1, limit: 20, page: 1, pages: 1, next: null },
    facets: {
      sector: [
        { value: 'transport', label: 'Transport', count: 0 },
        { value: 'energy', label: 'Energy', count: 1 },
        { value: 'smartCities', label: 'Smart cities', count: 0 },
      ],
      crossBorder: [
        { value: 'true', label: 'In more than one country', count: 1 },
        { value: 'false', label: 'In one country', count: 0 },
      ],
    },
    seq: 2,
  })
})

test('without facets asked there are none', async () => {
  const { json } = await openApi([ROAD])
  expect(await json('/api/v1/projects?fields=code,stale')).toEqual({
    data: [{ code: 'KH-TRA-0001', stale: true }],
    page: { total: 1, limit: 20, page: 1, pages: 1, next: null },
    seq: 1,
  })
})

test('labels give the words of each coded field, and only of the fields asked for', async () => {
  const { json } = await openApi([DAM])
  const step = (step: string, answer = 'Not stated') => ({ step, answer })
  const labels = {
    leadState: 'Lao PDR',
    states: ['Lao PDR', 'Viet Nam'],
    sector: 'Energy',
    subsectors: ['Hydropower', 'Transmission'],
    areas: ['Sustainable infrastructure (MPAC 2025)'],
    programmes: ['ASEAN Power Grid'],
    status: 'Preparation',
    deliveryModel: 'PPP, build-operate-transfer',
    cost: { currency: 'Lao kip' },
    investmentSought: null,
    readiness: {
      steps: {
        preFeasibility: step('Pre-feasibility', 'Done'),
        feasibility: step('Feasibility'),
        eia: step('Environmental and social assessment', 'Done'),
        land: step('Land'),
        permits: step('Permits'),
        revenueModel: step('Offtake or revenue model'),
        governmentSupport: step('Government support'),
        procurementDocuments: step('Procurement documents'),
        financingPlan: step('Financing plan'),
      },
    },
    origin: 'Compiled from public sources; not yet confirmed by the ministry',
  }
  expect(await json('/api/v1/projects?labels=true')).toMatchObject({
    data: [{ ...DAM_CARD, labels }],
  })
  const chosen = await json('/api/v1/projects?labels=true&fields=code,sector')
  expect(chosen).toMatchObject({
    data: [{ code: 'LA-ENE-0001', sector: 'energy', labels: { sector: 'Energy' } }],
  })
  expect(Object.keys((chosen as { data: object[] }).data[0] ?? {})).toEqual([
    'code',
    'sector',
    'labels',
  ])
})

test('texts are in the asked language, in English where they have none', async () => {
  const { json } = await openApi([DAM])
  expect(await json('/api/v1/projects?locale=vi&fields=title,summary')).toMatchObject({
    data: [{ title: 'Đập Nam', summary: 'A dam on the Nam.' }],
  })
})

test('next leads through all pages with the same question, and each project comes once', async () => {
  const codes = ['0001', '0002', '0003', '0004', '0005'].map((number) => `KH-TRA-${number}`)
  const { json } = await openApi(codes.map((code) => recordOf({ code })))
  const seen: string[] = []
  const paths: string[] = []
  let path: string | null =
    '/api/v1/projects?limit=2&sort=title&fields=code&sector=transport,energy'
  while (path) {
    paths.push(path)
    const answer = (await json(path)) as {
      data: { code: string }[]
      page: { next: string | null }
    }
    seen.push(...answer.data.map((card) => card.code))
    path = answer.page.next
  }
  expect(seen).toEqual(codes)
  expect(paths.slice(1)).toEqual([
    '/api/v1/projects?sector=transport&sector=energy&sort=title&page=2&limit=2&fields=code',
    '/api/v1/projects?sector=transport&sector=energy&sort=title&page=3&limit=2&fields=code',
  ])
})

test.each([
  ['both recent', { lastVerified: '2026-01-01', statusDate: '2025' }, false],
  ['nothing stated', { lastVerified: null, statusDate: null }, false],
  ['verified two years ago to the day', { lastVerified: '2024-11-25', statusDate: null }, false],
  ['verified a day before that', { lastVerified: '2024-11-24', statusDate: null }, true],
  ['status of a month that may be within', { lastVerified: null, statusDate: '2024-11' }, false],
  ['status of the month before', { lastVerified: null, statusDate: '2024-10' }, true],
  ['status old though verified', { lastVerified: '2026-01-01', statusDate: '2023' }, true],
  [
    'of what is completed',
    { status: 'completion' as const, lastVerified: '2020', statusDate: '2020' },
    false,
  ],
])('stale: %s', async (_, dates, stale) => {
  const { json } = await openApi([recordOf({ code: 'KH-TRA-0001', ...dates })])
  expect(await json('/api/v1/projects?fields=stale')).toMatchObject({ data: [{ stale }] })
})

test('a programme that only a record knows can be filtered by and is named as published', async () => {
  const programmes = [{ code: 'riverLine', name: { en: 'River line' }, url: null }]
  const { json } = await openApi([{ ...ROAD, programmes }, DAM])
  expect(await json('/api/v1/projects?programme=riverLine&fields=code&facets=programme')).toEqual({
    data: [{ code: 'KH-TRA-0001' }],
    page: { total: 1, limit: 20, page: 1, pages: 1, next: null },
    facets: {
      programme: expect.arrayContaining([{ value: 'riverLine', label: 'River line', count: 1 }]),
    },
    seq: 2,
  })
})

test('a withdrawn project is gone with the next request', async () => {
  const { log, json } = await openApi([DAM, ROAD])
  log.withdraw('LA-ENE-0001')
  expect(await json('/api/v1/projects?fields=code')).toEqual({
    data: [{ code: 'KH-TRA-0001' }],
    page: { total: 1, limit: 20, page: 1, pages: 1, next: null },
    seq: 3,
  })
})
