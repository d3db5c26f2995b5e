const SOURCE = { key: 's1', title: 'Budget paper 2026', publisher: 'Ministry', date: '2026-09-01' }

/** The least that can be submitted. */
export const least = ({ owner }) => ({
  leadState: 'KH',
  sector: 'transport',
  subsectors: ['port'],
  status: 'preparation',
  statusDate: '2026-10',
  owner: owner.id,
  ownerSource: 's1',
  cost: { amount: 125000000, currency: 'USD', priceYear: 2026, source: 's1' },
  sources: [SOURCE],
})

/** What is unusual and was acknowledged: a small cost, and a place across the border. */
export const acknowledgedParts = {
  cost: { amount: 5000, currency: 'USD', priceYear: 2026, source: 's1' },
  locations: [{ name: 'Bangkok', country: 'KH', latitude: 13.75, longitude: 100.5 }],
  acknowledge: [
    {
      check: 'costSize',
      path: 'cost.amount',
      value: '5000 USD 2026',
      reason: 'It is a study alone.',
    },
    {
      check: 'placeOutsideState',
      path: 'locations.0.latitude',
      value: 'KH [[100.5,13.75]]',
      reason: 'The cargo leaves from there.',
    },
  ],
}

/** Every field of the form, and money in all its forms. */
export const everyPart = (files, { former, fund, owner, programme }) => ({
  description: text('A longer text of the project page.'),
  states: ['KH', 'VN'],
  otherCountries: ['CN'],
  areas: ['sustainableInfrastructure'],
  programmes: [programme.id],
  statusSource: 's1',
  deliveryModel: 'pppBot',
  deliveryModelSource: 's2',
  start: { date: '2027-01', source: 's1' },
  end: { date: '2031', source: 's1' },
  milestones: [{ kind: 'feasibility', date: '2025-03', source: 's1', note: 'First of two' }],
  readiness: {
    preFeasibility: { answer: 'done', date: '2024', source: 's1', note: 'By a consultant' },
    feasibility: { answer: 'underWay', note: 'Half of it' },
    eia: { answer: 'done', document: files.assessment.id },
    land: { answer: 'notNeeded' },
  },
  cost: { amount: 5087500000000.5, currency: 'KHR', priceYear: 2024, source: 's1' },
  costAlternatives: [
    { amount: 1200000000, currency: 'USD', source: 's2', note: 'Without the access road' },
    { amount: 30000000000000, currency: 'VND', priceYear: 2023, source: 's2' },
    { amount: 30500000000000, currency: 'VND', source: 's2', note: 'Of no stated year' },
  ],
  investmentSought: { amount: 400000000, currency: 'USD', priceYear: 2025, source: 's2' },
  funding: [
    {
      fundingSource: 'stateBudget',
      kind: 'budget',
      amount: 4000000000000,
      currency: 'KHR',
      source: 's1',
    },
    {
      fundingSource: 'otherMultilateral',
      kind: 'loan',
      amount: 2000000000000,
      currency: 'KHR',
      source: 's2',
      organisation: fund.id,
      note: 'Signed in March',
    },
    { fundingSource: 'sponsors', kind: 'equity', note: 'Not stated how much' },
  ],
  fundingExplanation: 'The loan covers interest as well.',
  eirrPercent: { value: 14.2, source: 's2' },
  firrPercent: { value: 9, source: 's2' },
  paybackYears: { value: 11.5, source: 's2' },
  concessionYears: { value: 30, source: 's2' },
  locations: [
    { name: 'Kampot', country: 'KH', role: 'site', latitude: 10.61, longitude: 104.18 },
    {
      name: 'Access road',
      country: 'KH',
      role: 'site',
      geometry: {
        type: 'LineString',
        coordinates: [
          [104.18, 10.61],
          [104.9, 11.55],
        ],
      },
    },
  ],
  implementingAgencies: [{ organisation: owner.id, source: 's1' }],
  contractors: [{ organisation: former.id, source: 's2' }],
  capacities: [
    { measure: 'cargo', value: 300000, unit: 'TEU per year', source: 's1' },
    { measure: 'other', value: 2, unit: 'berths', source: 's1', label: 'Berths' },
  ],
  benefits: [{ label: 'Jobs', value: 1200, unit: 'people', source: 's2' }],
  facts: [{ label: 'Depth', text: 'Fourteen metres at low tide.', source: 's1' }],
  environmentalCategory: 'b',
  socialCategory: 'c',
  safeguardSource: 's2',
  sdgs: ['9', '13'],
  sources: [
    SOURCE,
    { key: 's2', title: 'Study of the harbour', date: '2025', url: 'https://example.org/study' },
  ],
  images: [files.harbour.id],
  documents: [files.study.id],
  notes: 'Figures before taxes.',
})

/** Rich text of one paragraph, as the editor stores it. */
function text(words) {
  const node = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const children = [
    { type: 'text', text: words, detail: 0, format: 0, mode: 'normal', style: '', version: 1 },
  ]
  const paragraph = { type: 'paragraph', children, textFormat: 0, ...node }
  return { root: { type: 'root', children: [paragraph], ...node } }
}
