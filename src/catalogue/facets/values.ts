import {
  AREAS,
  DELIVERY_MODELS,
  FUNDING_SOURCES,
  PROGRAMMES,
  READINESS_STEPS,
  SDGS,
  SECTORS,
  STATES,
  STATUSES,
  SUBSECTORS,
  codesOf,
} from '@/vocabulary'
import type { PublicRecord } from '@/project'

import { isCrossBorder } from '../card'
import { shared } from '../shared'
import type { Facet } from '../types'

/** What a project is found and counted by: the facets, and the lead state alone. */
export type Dimension = Facet | 'leadState'

export type DimensionValues = Readonly<Record<Dimension, readonly string[]>>

/** The values that are counted even where no project has them, in the order of the vocabulary. */
export const KNOWN_VALUES: DimensionValues = {
  sector: codesOf(SECTORS),
  subsector: codesOf(SUBSECTORS),
  state: codesOf(STATES),
  leadState: codesOf(STATES),
  status: codesOf(STATUSES),
  readiness: codesOf(READINESS_STEPS),
  area: codesOf(AREAS),
  deliveryModel: codesOf(DELIVERY_MODELS),
  funding: codesOf(FUNDING_SOURCES),
  programme: codesOf(PROGRAMMES),
  sdg: codesOf(SDGS),
  crossBorder: ['true', 'false'],
}

/** The values of one record in each dimension; of readiness the steps that are done. */
export function valuesOf(record: PublicRecord): DimensionValues {
  return {
    sector: shared([record.sector]),
    subsector: shared(record.subsectors),
    state: shared(record.states),
    leadState: shared([record.leadState]),
    status: shared([record.status]),
    readiness: shared(
      record.readiness.filter((row) => row.answer === 'done').map((row) => row.step),
    ),
    area: shared(record.areas),
    deliveryModel: shared(record.deliveryModel ? [record.deliveryModel] : []),
    funding: shared(record.funding.map((row) => row.fundingSource)),
    programme: shared(record.programmes.map((programme) => programme.code)),
    sdg: shared(record.sdgs),
    crossBorder: shared([String(isCrossBorder(record))]),
  }
}
