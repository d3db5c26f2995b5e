import {
  AREAS,
  DELIVERY_MODELS,
  FUNDING_SOURCES,
  READINESS_STEPS,
  SDGS,
  SECTORS,
  STATES,
  STATUSES,
  SUBSECTORS,
  codesOf,
} from '@/vocabulary'
import { STORED_PROGRAMMES } from '../generator/organisations'
import type { RequestSpec } from '../load/request'
import type { Question } from './question'
import type { TextSearch } from './texts'

/** A condition of Payload's `where`, as a query parameter. */
type Condition = readonly [path: string, value: string]

/** The stored fields of a card: what a list needs and no more. */
const SELECTED = [
  'code',
  'slug',
  'title',
  'summary',
  'leadState',
  'states',
  'sector',
  'subsectors',
  'areas',
  'programmes',
  'status',
  'statusDate',
  'deliveryModel',
  'owner',
  'cost',
  'investmentSought',
  'readiness',
  'start',
  'end',
  'locations',
  'origin',
  'lastVerified',
  'createdAt',
  'updatedAt',
]

const FIELDS = {
  sector: 'sector',
  state: 'states',
  status: 'status',
  area: 'areas',
  deliveryModel: 'deliveryModel',
} as const

/**
 * Every value of a facet as a condition. `where` cannot express whether a project crosses a border.
 */
const FACETS: Readonly<Record<string, readonly Condition[]>> = {
  sector: equal('sector', codesOf(SECTORS)),
  subsector: equal('subsectors', codesOf(SUBSECTORS)),
  state: equal('states', codesOf(STATES)),
  status: equal('status', codesOf(STATUSES)),
  readiness: codesOf(READINESS_STEPS).map((step) => [`[readiness.${step}.answer][equals]`, 'done']),
  area: equal('areas', codesOf(AREAS)),
  deliveryModel: equal('deliveryModel', codesOf(DELIVERY_MODELS)),
  funding: equal('funding.fundingSource', codesOf(FUNDING_SOURCES)),
  programme: equal(
    'programmes',
    STORED_PROGRAMMES.map(({ id }) => id),
  ),
  sdg: equal('sdgs', codesOf(SDGS)),
}

function equal(field: string, values: readonly string[]): Condition[] {
  return values.map((value) => [`[${field}][equals]`, value])
}

/** A list in Payload's own REST API, without following relations. */
export function stockList(question: Question, page = 1): RequestSpec {
  return listOf(conditionsOf(question), question.limit, page)
}

/** One count per value of each facet, with all other filters applied, in the order of `FACETS`. */
export function stockCounts(question: Question): RequestSpec[] {
  return countsUnder((facet) => conditionsOf(question, facet))
}

/** The same for a text, by `like` on title and summary in the language of the text. */
export function stockText(sought: TextSearch): RequestSpec[] {
  const under = likeOf(sought)
  const locale: Condition = ['locale', sought.locale]
  const list = listOf(under, sought.limit, 1, locale)
  return [list, ...countsUnder(() => under, locale)]
}

export function stockOne(id: string): RequestSpec {
  return { path: `/api/projects/${id}?depth=1` }
}

function listOf(
  conditions: Condition[],
  limit: number,
  page: number,
  ...more: Condition[]
): RequestSpec {
  const parameters = new URLSearchParams([
    ['depth', '0'],
    ['limit', String(limit)],
    ['page', String(page)],
    ['sort', '-updatedAt'],
    ...SELECTED.map((field) => [`select[${field}]`, 'true']),
    ...more.map(([name, value]) => [name, value]),
    ...conditions.map(asParameter),
  ])
  return { path: `/api/projects?${parameters.toString()}` }
}

function countsUnder(under: (facet: string) => Condition[], ...more: Condition[]): RequestSpec[] {
  return Object.entries(FACETS).flatMap(([facet, values]) => {
    const others = under(facet)
    return values.map((value) => {
      const parameters = new URLSearchParams([
        ...more.map(([name, text]) => [name, text]),
        ...others.map(asParameter),
        asParameter(value, others.length),
      ])
      return { path: `/api/projects/count?${parameters.toString()}` }
    })
  })
}

function conditionsOf({ limit: _limit, ...filters }: Question, except?: string): Condition[] {
  return Object.entries(filters)
    .filter(([name]) => name !== except)
    .map(([name, values]) => [`[${FIELDS[name as keyof typeof FIELDS]}][in]`, values.join(',')])
}

/** Requires each word in the title or the summary. */
function likeOf({ q }: TextSearch): Condition[] {
  return [
    ['[or][0][title][like]', q],
    ['[or][1][summary][like]', q],
  ]
}

/** Each condition has an `and` of its own, because one field may occur twice. */
function asParameter([path, value]: Condition, at: number): [string, string] {
  return path.startsWith('[or]')
    ? [`where${path}`, value]
    : [`where[and][${String(at)}]${path}`, value]
}
