import type { Card } from '@/catalogue/types'
import type { Funding, Money, PublicRecord, Readiness } from '@/project'
import { codesOf, READINESS_STEPS, type ReadinessAnswer, type ReadinessStep } from '@/vocabulary'

/** The day on which the tests read. */
export const TODAY = '2026-11-25'

/** The nine steps; those not named are not stated. */
export function nineSteps(
  answers: Partial<Record<ReadinessStep, ReadinessAnswer>> = {},
): Readiness[] {
  return codesOf(READINESS_STEPS).map((step) => ({
    step,
    answer: answers[step] ?? 'notStated',
    date: null,
    note: {},
    document: null,
    source: null,
  }))
}

export function money(change: Partial<Money> = {}): Money {
  return {
    amount: 6_600_000_000,
    currency: 'USD',
    priceYear: 2025,
    priceBasis: null,
    asOf: null,
    scope: null,
    source: 's1',
    ...change,
  }
}

export function funding(change: Partial<Funding> = {}): Funding {
  return {
    fundingSource: 'adb',
    organisation: null,
    kind: 'loan',
    amount: 100_000_000,
    currency: 'USD',
    note: {},
    source: 's1',
    ...change,
  }
}

/** A railway over one border, as a record and as the list shows it. */
export function railway(change: Partial<PublicRecord> = {}): PublicRecord {
  return {
    code: 'LA-TRA-0002',
    slug: 'vientiane-vung-ang-railway',
    title: { en: 'Vientiane-Vung Ang Railway' },
    summary: { en: 'Planned railway from the Lao capital to the port of Vung Ang.' },
    description: {},
    leadState: 'LA',
    states: ['LA', 'VN'],
    otherCountries: [],
    sector: 'transport',
    subsectors: ['rail'],
    areas: ['sustainableInfrastructure', 'seamlessLogistics'],
    programmes: [],
    status: 'preparation',
    statusDate: '2026-02-09',
    statusSource: 's2',
    deliveryModel: 'pppOther',
    deliveryModelSource: 's1',
    owner: null,
    implementingAgencies: [],
    contractors: [],
    cost: money(),
    costAlternatives: [],
    investmentSought: null,
    funding: [],
    fundingExplanation: {},
    eirrPercent: null,
    firrPercent: null,
    paybackYears: null,
    concessionYears: null,
    start: { date: '2026', source: 's1' },
    end: null,
    milestones: [],
    readiness: nineSteps({ feasibility: 'done', governmentSupport: 'underWay' }),
    locations: [
      place('Vientiane', 'LA', [102.65, 17.95]),
      place('Thakhek', 'LA', [104.83, 17.4]),
      place('Vung Ang', 'VN', [106.4, 18.1]),
    ],
    capacities: [{ measure: 'length', label: {}, value: 571, unit: 'km', source: 's1' }],
    benefits: [],
    facts: [],
    environmentalCategory: null,
    socialCategory: null,
    safeguardSource: null,
    sdgs: [],
    images: [],
    documents: [],
    sources: [
      {
        key: 's1',
        title: 'Construction to begin in 2026',
        publisher: 'Laotian Times',
        url: 'https://example.org/one',
        copy: false,
        date: '2025-12-07',
        read: '2026-11-25',
      },
      {
        key: 's2',
        title: 'Prime ministers back rail',
        publisher: null,
        url: null,
        copy: true,
        date: null,
        read: null,
      },
    ],
    notes: {},
    origin: 'compiled',
    lastVerified: '2026-11-25',
    ...change,
  }
}

export function cardOf(record: PublicRecord): Card {
  return {
    ...record,
    programmes: record.programmes.map(({ code }) => code),
    crossBorder: record.states.length > 1,
    owner: record.owner?.name ?? null,
    readiness: {
      done: record.readiness.filter(({ answer }) => answer === 'done').length,
      steps: record.readiness,
    },
    start: record.start?.date ?? null,
    end: record.end?.date ?? null,
    location: null,
    places: record.locations.flatMap(({ name, country, role, geometry }) =>
      geometry.type === 'Point' ? [{ name, country, role, position: geometry.coordinates }] : [],
    ),
    image: null,
    publishedAt: '2026-11-25T08:00:00.000Z',
    updatedAt: '2026-11-26T08:00:00.000Z',
    seq: 1,
    capacity: { measure: 'length', value: 571, unit: 'km' },
  }
}

function place(
  name: string,
  country: string,
  coordinates: [number, number],
): PublicRecord['locations'][number] {
  return { name: { en: name }, country, role: 'stop', geometry: { type: 'Point', coordinates } }
}
