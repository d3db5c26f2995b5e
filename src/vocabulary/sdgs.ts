import type { Term } from './term'

/** The seventeen Sustainable Development Goals of the United Nations, by number. */
export const SDGS = [
  { code: '1', label: { en: 'No poverty' } },
  { code: '2', label: { en: 'Zero hunger' } },
  { code: '3', label: { en: 'Good health and well-being' } },
  { code: '4', label: { en: 'Quality education' } },
  { code: '5', label: { en: 'Gender equality' } },
  { code: '6', label: { en: 'Clean water and sanitation' } },
  { code: '7', label: { en: 'Affordable and clean energy' } },
  { code: '8', label: { en: 'Decent work and economic growth' } },
  { code: '9', label: { en: 'Industry, innovation and infrastructure' } },
  { code: '10', label: { en: 'Reduced inequalities' } },
  { code: '11', label: { en: 'Sustainable cities and communities' } },
  { code: '12', label: { en: 'Responsible consumption and production' } },
  { code: '13', label: { en: 'Climate action' } },
  { code: '14', label: { en: 'Life below water' } },
  { code: '15', label: { en: 'Life on land' } },
  { code: '16', label: { en: 'Peace, justice and strong institutions' } },
  { code: '17', label: { en: 'Partnerships for the goals' } },
] as const satisfies readonly Term[]
