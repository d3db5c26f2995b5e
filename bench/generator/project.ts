import {
  AREAS,
  READINESS_STEPS,
  SDGS,
  SECTORS,
  STATES,
  codesOf,
  termOf,
  type MemberState,
} from '@/vocabulary'
import type { StoredProject } from '@/project'
import { idOf } from './ids'
import { capacitiesOf } from './measures'
import { moneyOf } from './money'
import { COMPANIES, PUBLIC_BODIES, STORED_PROGRAMMES } from './organisations'
import { PHRASES, type WrittenLocale } from './phrases'
import { locationsOf } from './places'
import { createRandom, type Random } from './random'
import { textsOf } from './texts'
import { timesOf } from './times'
import { TOWNS, type Town } from './towns'
import {
  AREA_WEIGHTS,
  DELIVERY_WEIGHTS,
  KIND_OF,
  LINES,
  SECTOR_WEIGHTS,
  STATE_WEIGHTS,
  STATUS_WEIGHTS,
  SUBSECTOR_WEIGHTS,
} from './weights'

/** Every figure of a generated project refers to one of these. */
const SOURCES = ['s1', 's2', 's3'] as const

/**
 * The project of this number, published, as its row is stored: texts by language, organisations and
 * programmes by the ids of `ORGANISATIONS` and `STORED_PROGRAMMES`. Always the same for the same
 * number and seed. The caller assigns its code.
 */
export function makeProject(n: number, seed: number): Omit<StoredProject, 'code' | 'slug'> {
  const random = createRandom(seed * 1_000_003 + n)
  const leadState = random.weighted(STATE_WEIGHTS)
  const sector = random.weighted(SECTOR_WEIGHTS)
  const subsector = random.weighted(SUBSECTOR_WEIGHTS[sector])
  const kind = KIND_OF[subsector]
  const partner = LINES.has(kind) && random.chance(0.25) ? partnerOf(leadState, random) : undefined
  const [from, to] = endsOf(leadState, partner, LINES.has(kind), random)
  const capacities = capacitiesOf(kind, random)
  const [main] = capacities
  const size = main ? `${String(main.value)} ${main.unit}` : ''
  const status = random.weighted(STATUS_WEIGHTS)
  const source = () => random.pick(SOURCES)
  const bodies = PUBLIC_BODIES[leadState]
  const more = random.weighted(SUBSECTOR_WEIGHTS[sector])
  return {
    id: idOf('project', n),
    _status: 'published',
    ...textsOf({ kind, from, to, size, locales: localesOf(leadState, random) }, random),
    leadState,
    states: [leadState, ...(partner ? [partner] : [])],
    otherCountries: random.chance(0.04) ? ['CN'] : [],
    sector,
    subsectors: random.chance(0.25) && more !== subsector ? [subsector, more] : [subsector],
    areas: areasOf(random),
    programmes: random.chance(0.2) ? [random.pick(STORED_PROGRAMMES).id] : [],
    status,
    statusDate: `2026-0${String(random.whole(1, 9))}`,
    statusSource: source(),
    ...(random.chance(0.75) && {
      deliveryModel: random.weighted(DELIVERY_WEIGHTS),
      deliveryModelSource: source(),
    }),
    owner: random.pick(bodies).id,
    ownerSource: source(),
    implementingAgencies: random
      .some(bodies, random.whole(0, 2))
      .map(({ id }) => ({ organisation: id, source: source() })),
    contractors: random
      .some(COMPANIES, random.chance(0.35) ? random.whole(1, 2) : 0)
      .map(({ id }) => ({ organisation: id, source: source() })),
    ...moneyOf(leadState, source, random),
    ...timesOf(status, source, random),
    readiness: readinessOf(source, random),
    locations: locationsOf(from, to, random),
    capacities: capacities.map((row) => ({ ...row, source: source() })),
    facts: [
      { label: { en: 'Design life' }, text: { en: `${String(random.whole(20, 100))} years` } },
      { label: { en: 'Nearest town' }, text: from.name },
    ].map((row) => ({ ...row, source: source() })),
    ...(random.chance(0.3) && {
      environmentalCategory: random.pick(['a', 'b', 'b', 'c'] as const),
      socialCategory: random.pick(['a', 'b', 'b', 'c'] as const),
      safeguardSource: source(),
    }),
    sdgs: random.some(codesOf(SDGS), random.whole(0, 3)),
    sources: SOURCES.map((key, at) => ({
      key,
      title: `${SOURCE_TITLES[at] ?? ''} ${String(random.whole(2019, 2026))}, ${from.name.en ?? ''}`,
      publisher: random.pick(bodies).name?.en ?? null,
      url: `https://example.org/projects/${String(n)}/${key}`,
      date: `202${String(random.whole(0, 5))}-0${String(random.whole(1, 9))}-1${String(random.whole(0, 9))}`,
      copy: false,
    })),
    ...(random.chance(0.5) && {
      notes: { en: 'Figures of different sources differ; the latest official one is given.' },
    }),
    origin: random.chance(0.7) ? 'ministry' : 'compiled',
    lastVerified: `2026-0${String(random.whole(1, 9))}-2${String(random.whole(0, 8))}`,
  }
}

const SOURCE_TITLES = ['Feasibility study', 'Annual report', 'National project list']

/** The series of a project's code, such as KH-TRA. */
export function seriesOf({
  leadState,
  sector,
}: Pick<StoredProject, 'leadState' | 'sector'>): string {
  return `${leadState}-${termOf(SECTORS, sector)?.codePart ?? ''}`
}

/** Three languages, all complete: English, that of the lead state, and that of a neighbour. */
function localesOf(state: MemberState, random: Random): WrittenLocale[] {
  const written = Object.keys(PHRASES) as WrittenLocale[]
  const own = termOf(STATES, state)?.languages.find((code) => code !== 'en' && code in PHRASES)
  const first = written.find((code) => code === own) ?? 'th'
  const others = (['th', 'vi', 'km', 'id', 'zh'] as const).filter((code) => code !== first)
  return ['en', first, random.pick(others)]
}

function partnerOf(state: MemberState, random: Random): MemberState {
  return random.pick(codesOf(STATES).filter((code) => code !== state))
}

function endsOf(
  state: MemberState,
  partner: MemberState | undefined,
  isLine: boolean,
  random: Random,
): [Town, Town | undefined] {
  const from = random.pick(TOWNS[state])
  if (!isLine) return [from, undefined]
  return [from, random.pick(TOWNS[partner ?? state].filter((town) => town !== from))]
}

function areasOf(random: Random): string[] {
  const first = random.weighted(AREA_WEIGHTS)
  const second = random.weighted(AREA_WEIGHTS)
  const chosen = random.chance(0.6) ? [first, second] : [first]
  return codesOf(AREAS).filter((code) => chosen.includes(code))
}

/** Steps are completed in order: a project with a financing plan has a feasibility study. */
function readinessOf(source: () => string, random: Random): StoredProject['readiness'] {
  if (random.chance(0.35)) return {}
  const done = random.whole(0, READINESS_STEPS.length)
  return Object.fromEntries(
    READINESS_STEPS.slice(0, done + 2).map(({ code }, at) => [
      code,
      at < done
        ? { answer: 'done', date: String(2015 + at), source: source() }
        : { answer: random.pick(['underWay', 'missing'] as const), source: source() },
    ]),
  )
}
