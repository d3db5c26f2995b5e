import { STATES, type Localised, type MemberState } from '@/vocabulary'
import type { StoredOrganisation, StoredProgramme } from '@/project'
import { PROGRAMMES } from '@/vocabulary'
import { idOf } from './ids'

/**
 * Public bodies that own and implement projects: the part of their name before that of the state.
 */
const BODIES = [
  'Ministry of Transport',
  'Ministry of Energy',
  'Ministry of Public Works',
  'Ministry of Digital Economy',
  'National Railway',
  'Port Authority',
  'Airports Authority',
  'National Electricity Company',
  'Expressway Authority',
  'Water Supply Authority',
] as const

const FIRMS = ['Asia', 'Mekong', 'Straits', 'Pacific', 'Lotus', 'Meridian', 'Archipelago', 'Delta']
const TRADES = ['Construction', 'Engineering', 'Power', 'Infrastructure', 'Rail Systems']
const HOMES = ['KR', 'JP', 'CN', 'SG', 'TH', 'MY', 'VN', 'ID'] as const

function organisation(
  n: number,
  name: Localised,
  kind: string,
  country: string,
): StoredOrganisation {
  return { id: idOf('organisation', n), name, kind, country }
}

/** Public bodies of each member state. */
export const PUBLIC_BODIES = Object.fromEntries(
  STATES.map(({ code, label }, s) => [
    code,
    BODIES.map((body, b) =>
      organisation(
        s * BODIES.length + b,
        { en: `${body}, ${label.en}` },
        b < 4 ? 'government' : 'publicEnterprise',
        code,
      ),
    ),
  ]),
) as unknown as Readonly<Record<MemberState, readonly StoredOrganisation[]>>

/** Contractors and sponsors. */
export const COMPANIES: readonly StoredOrganisation[] = FIRMS.flatMap((firm, f) =>
  TRADES.map((trade, t) =>
    organisation(
      1000 + f * TRADES.length + t,
      { en: `${firm} ${trade}` },
      'company',
      HOMES[(f + t) % HOMES.length] ?? 'SG',
    ),
  ),
)

/** Every organisation that generated projects refer to. */
export const ORGANISATIONS: readonly StoredOrganisation[] = [
  ...Object.values(PUBLIC_BODIES).flat(),
  ...COMPANIES,
]

export const STORED_PROGRAMMES: readonly StoredProgramme[] = PROGRAMMES.map(
  ({ code, label }, n) => ({ id: idOf('programme', n), code, name: label }),
)
