import { createApi } from '@/api'
import type { Catalogue } from '@/catalogue'
import type { PublicRecord } from '@/project'

import type { ForumLog } from '../catalogue/forumLog'
import { createLog, type Log } from '../catalogue/log'
import { openCatalogue } from '../catalogue/open'
import { pointAt, readinessOf, recordOf } from '../catalogue/records'

export const BUILD = 'build-1'
export const SITE = 'https://catalogue.example'

/** A project with something in every field, in two languages. */
export const DAM: PublicRecord = recordOf({
  code: 'LA-ENE-0001',
  slug: 'nam-dam',
  title: { en: 'Nam dam', vi: 'Đập Nam' },
  summary: { en: 'A dam on the Nam.' },
  description: { en: '<p>A dam.</p>', vi: '<p>Một con đập.</p>' },
  leadState: 'LA',
  states: ['LA', 'VN'],
  otherCountries: ['CN'],
  sector: 'energy',
  subsectors: ['hydro', 'transmission'],
  areas: ['sustainableInfrastructure'],
  programmes: [{ code: 'aseanPowerGrid', name: { en: 'ASEAN Power Grid' }, url: null }],
  statusDate: '2026-01',
  statusSource: 's1',
  deliveryModel: 'pppBot',
  deliveryModelSource: 's1',
  owner: {
    name: { en: 'Ministry of Energy' },
    kind: 'government',
    country: 'LA',
    url: null,
    source: 's1',
  },
  cost: {
    amount: 5000,
    currency: 'LAK',
    priceYear: 2024,
    priceBasis: 'at 2024 prices',
    asOf: '2024-05',
    scope: 'phase',
    usd: 250,
    rate: {
      perUsd: 20,
      period: '2024',
      source: { title: 'Rates', publisher: 'Central bank', url: null },
    },
    source: 's1',
  },
  costAlternatives: [
    {
      amount: 6,
      currency: 'USD',
      priceYear: null,
      priceBasis: null,
      asOf: null,
      scope: null,
      note: { en: 'Another' },
      source: 's1',
    },
  ],
  funding: [
    {
      fundingSource: 'adb',
      organisation: { name: { en: 'ADB' } },
      kind: 'loan',
      amount: 1,
      currency: 'USD',
      note: {},
      source: 's1',
    },
  ],
  eirrPercent: { value: 12, source: 's1' },
  start: { date: '2025-03', source: 's1' },
  end: { date: '2030', source: 's1' },
  milestones: [{ kind: 'tender', date: '2024-05', planned: false, note: {}, source: 's1' }],
  readiness: readinessOf(['preFeasibility', 'eia']),
  locations: [pointAt([103, 19], 'Dam')],
  capacities: [{ measure: 'generationCapacity', label: {}, value: 300, unit: 'MW', source: 's1' }],
  benefits: [{ label: { en: 'Jobs' }, value: 10, unit: 'people', source: 's1' }],
  facts: [{ label: { en: 'Height' }, text: { en: '100 m' }, source: 's1' }],
  environmentalCategory: 'a',
  sdgs: ['7'],
  images: [
    {
      alt: { en: 'The valley' },
      credit: null,
      width: 1200,
      height: 800,
      url: '/media/a.webp',
      sizes: [{ url: '/media/a-640.webp', width: 640, height: 427 }],
    },
  ],
  documents: [
    {
      title: { en: 'Study' },
      documentType: 'feasibilityStudy',
      date: '2023',
      language: 'en',
      url: '/documents/a.pdf',
      mimeType: 'application/pdf',
      filesize: 10,
    },
  ],
  sources: [
    {
      key: 's1',
      title: 'A page',
      publisher: null,
      url: null,
      copy: false,
      date: null,
      read: '2026-01-31',
    },
  ],
  lastVerified: '2026-02-01',
})

export const ROAD: PublicRecord = recordOf({
  code: 'KH-TRA-0001',
  slug: 'road',
  title: { en: 'A road' },
  statusDate: '2020-05-01',
})

export interface Opened {
  log: Log
  catalogue: Catalogue
  /** Asks the API as a client would. */
  ask: (path: string, init?: RequestInit) => Promise<Response>
  json: (path: string) => Promise<unknown>
}

/** The API over a catalogue over a log with these records, and one of the Forum. */
export async function openApi(
  records: readonly PublicRecord[],
  build = BUILD,
  forum?: ForumLog,
): Promise<Opened> {
  const log = createLog(records)
  const catalogue = openCatalogue(log, forum)
  await catalogue.ready
  const app = createApi({ catalogue: () => catalogue, build, site: SITE })
  const ask = async (path: string, init?: RequestInit) => app.request(path, init)
  const json = async (path: string): Promise<unknown> => (await ask(path)).json()
  return { log, catalogue, ask, json }
}

/** A problem without its request's name, which differs each time. */
export async function problemIn(response: Response): Promise<Record<string, unknown>> {
  const { requestId, ...problem } = (await response.json()) as Record<string, unknown>
  if (requestId !== response.headers.get('X-Request-Id')) throw new Error('Names differ')
  return problem
}
