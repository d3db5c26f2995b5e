import type { Term } from './term'

/** A regional programme that projects belong to; `url` is its public page. */
interface ProgrammeTerm extends Term {
  readonly url?: string
}

/** Regional programmes known from the start; the collection of the same name may hold more. */
export const PROGRAMMES = [
  { code: 'aseanHighwayNetwork', label: { en: 'ASEAN Highway Network' } },
  { code: 'singaporeKunmingRailLink', label: { en: 'Singapore-Kunming Rail Link' } },
  { code: 'aseanPowerGrid', label: { en: 'ASEAN Power Grid' } },
  { code: 'transAseanGasPipeline', label: { en: 'Trans-ASEAN Gas Pipeline' } },
  { code: 'aseanSmartCitiesNetwork', label: { en: 'ASEAN Smart Cities Network' } },
  { code: 'initialRollingPriorityPipeline', label: { en: 'Initial Rolling Priority Pipeline' } },
  { code: 'gmsEconomicCorridors', label: { en: 'GMS Economic Corridors' } },
  { code: 'bimpEaga', label: { en: 'BIMP-EAGA' } },
  { code: 'imtGt', label: { en: 'IMT-GT' } },
  { code: 'luzonEconomicCorridor', label: { en: 'Luzon Economic Corridor' } },
] as const satisfies readonly ProgrammeTerm[]
