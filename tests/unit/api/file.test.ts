import { expect, test } from '@jest/globals'

import { COLUMNS } from '@/api/cards/columns'
import { CARD_FIELDS } from '@/api/cards/schema'

import { recordOf } from '../catalogue/records'
import { readCsv } from '../formats/read'
import { stopClockAt } from '../../support/clock'
import { DAM, openApi, ROAD } from './fixture'

stopClockAt('2026-11-25T10:00:00Z')

/** The rows of a file as objects by their heads. */
async function rowsOf(response: Response): Promise<Record<string, string>[]> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
  const [heads = [], ...rows] = readCsv(text.replace(/^\uFEFF/, ''))
  return rows.map((row) =>
    Object.fromEntries(row.map((cell, place): [string, string] => [heads[place] ?? '', cell])),
  )
}

test('the whole result is a file with codes and, beside them, their words', async () => {
  const { ask } = await openApi([DAM, ROAD])
  const response = await ask('/api/v1/projects.csv?state=LA')
  expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present')
  expect(response.headers.get('Content-Disposition')).toBe(
    'attachment; filename="connectivity-projects-2026-11-25.csv"',
  )
  expect(await rowsOf(response)).toEqual([
    {
      code: 'LA-ENE-0001',
      slug: 'nam-dam',
      url: '/projects/LA-ENE-0001/nam-dam',
      title: 'Nam dam',
      summary: 'A dam on the Nam.',
      leadState: 'LA',
      leadStateLabel: 'Lao PDR',
      states: 'LA; VN',
      statesLabels: 'Lao PDR; Viet Nam',
      crossBorder: 'true',
      sector: 'energy',
      sectorLabel: 'Energy',
      subsectors: 'hydro; transmission',
      subsectorsLabels: 'Hydropower; Transmission',
      areas: 'sustainableInfrastructure',
      areasLabels: 'Sustainable infrastructure (MPAC 2025)',
      programmes: 'aseanPowerGrid',
      programmesLabels: 'ASEAN Power Grid',
      status: 'preparation',
      statusLabel: 'Preparation',
      statusDate: '2026-01',
      deliveryModel: 'pppBot',
      deliveryModelLabel: 'PPP, build-operate-transfer',
      owner: 'Ministry of Energy',
      costAmount: '5000',
      costCurrency: 'LAK',
      costCurrencyLabel: 'Lao kip',
      costPriceYear: '2024',
      costPriceBasis: 'at 2024 prices',
      costAsOf: '2024-05',
      costScope: 'phase',
      costScopeLabel: 'One phase',
      costUsd: '250',
      investmentSoughtAmount: '',
      investmentSoughtCurrency: '',
      investmentSoughtCurrencyLabel: '',
      investmentSoughtPriceYear: '',
      investmentSoughtPriceBasis: '',
      investmentSoughtAsOf: '',
      investmentSoughtScope: '',
      investmentSoughtScopeLabel: '',
      investmentSoughtUsd: '',
      readinessDone: '2',
      readinessPreFeasibility: 'done',
      readinessPreFeasibilityLabel: 'Done',
      readinessFeasibility: 'notStated',
      readinessFeasibilityLabel: 'Not stated',
      readinessEia: 'done',
      readinessEiaLabel: 'Done',
      readinessLand: 'notStated',
      readinessLandLabel: 'Not stated',
      readinessPermits: 'notStated',
      readinessPermitsLabel: 'Not stated',
      readinessRevenueModel: 'notStated',
      readinessRevenueModelLabel: 'Not stated',
      readinessGovernmentSupport: 'notStated',
      readinessGovernmentSupportLabel: 'Not stated',
      readinessProcurementDocuments: 'notStated',
      readinessProcurementDocumentsLabel: 'Not stated',
      readinessFinancingPlan: 'notStated',
      readinessFinancingPlanLabel: 'Not stated',
      start: '2025-03',
      end: '2030',
      longitude: '103',
      latitude: '19',
      image: '/media/a-640.webp',
      lastVerified: '2026-02-01',
      origin: 'compiled',
      originLabel: 'Compiled from public sources; not yet confirmed by the ministry',
      stale: 'false',
      publishedAt: '2026-01-01T00:01:00.000Z',
      updatedAt: '2026-01-01T00:01:00.000Z',
      seq: '1',
    },
  ])
})

test('every field of a card has its column', () => {
  expect(new Set(COLUMNS.map((column) => column.field))).toEqual(new Set(CARD_FIELDS))
})

test('fields and labels choose the columns; the order is that of the list', async () => {
  const { ask } = await openApi([DAM, ROAD])
  const query = 'fields=sector,title&sort=title&facets=all'
  const response = await ask(`/api/v1/projects.csv?labels=false&${query}`)
  expect(await rowsOf(response)).toEqual([
    { title: 'A road', sector: 'transport' },
    { title: 'Nam dam', sector: 'energy' },
  ])
})

test('a title that is a formula is harmless', async () => {
  const { ask } = await openApi([{ ...ROAD, title: { en: '=HYPERLINK("http://x")' } }])
  const response = await ask('/api/v1/projects.csv?fields=title')
  expect(await rowsOf(response)).toEqual([{ title: `'=HYPERLINK("http://x")` }])
})

test('a file holds the result beyond any page, as it was when it was asked for', async () => {
  const codes = Array.from({ length: 250 }, (_, n) => `KH-TRA-${String(n + 1).padStart(4, '0')}`)
  const { ask, json, log } = await openApi(codes.map((code) => recordOf({ code })))
  const response = await ask('/api/v1/projects.csv?fields=code&sort=title')
  log.withdraw('KH-TRA-0003')
  expect(await json('/api/v1/projects?limit=1&fields=code')).toMatchObject({ page: { total: 249 } })
  expect((await rowsOf(response)).map((row) => row.code)).toEqual(codes)
})

test('a reader may leave in the middle', async () => {
  const { ask } = await openApi([DAM, ROAD])
  const { body } = await ask('/api/v1/projects.csv')
  await expect(body?.cancel()).resolves.toBeUndefined()
})
