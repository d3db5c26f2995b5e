import type { CodeOf, Term } from './term'

/** A sector of the catalogue. `oc4ids` is its code in OC4IDS's projectSector list, `codePart` its part of a project code. */
interface SectorTerm extends Term {
  readonly codePart: string
  readonly oc4ids: string
}

interface SubsectorTerm extends Term {
  readonly sector: 'transport' | 'energy' | 'smartCities'
  readonly oc4ids: string
}

export const SECTORS = [
  { code: 'transport', label: { en: 'Transport' }, codePart: 'TRA', oc4ids: 'transport' },
  { code: 'energy', label: { en: 'Energy' }, codePart: 'ENE', oc4ids: 'energy' },
  {
    code: 'smartCities',
    label: { en: 'Smart cities' },
    codePart: 'SMC',
    oc4ids: 'communications',
  },
] as const satisfies readonly SectorTerm[]

export type Sector = CodeOf<typeof SECTORS>

/** Subsectors by sector. `oc4ids` names the nearest code of OC4IDS 0.9.5's projectSector list. */
export const SUBSECTORS = [
  { code: 'road', sector: 'transport', label: { en: 'Road' }, oc4ids: 'transport.road' },
  { code: 'rail', sector: 'transport', label: { en: 'Rail' }, oc4ids: 'transport.rail' },
  { code: 'port', sector: 'transport', label: { en: 'Port' }, oc4ids: 'transport.water' },
  { code: 'airport', sector: 'transport', label: { en: 'Airport' }, oc4ids: 'transport.air' },
  {
    code: 'inlandWaterway',
    sector: 'transport',
    label: { en: 'Inland waterway' },
    oc4ids: 'transport.water',
  },
  {
    code: 'urbanTransit',
    sector: 'transport',
    label: { en: 'Urban transit' },
    oc4ids: 'transport.urban',
  },
  { code: 'logistics', sector: 'transport', label: { en: 'Logistics' }, oc4ids: 'transport' },
  { code: 'hydro', sector: 'energy', label: { en: 'Hydropower' }, oc4ids: 'energy.hydropower' },
  { code: 'solar', sector: 'energy', label: { en: 'Solar power' }, oc4ids: 'energy.solar' },
  { code: 'wind', sector: 'energy', label: { en: 'Wind power' }, oc4ids: 'energy.wind' },
  {
    code: 'geothermal',
    sector: 'energy',
    label: { en: 'Geothermal power' },
    oc4ids: 'energy.geothermal',
  },
  { code: 'biomass', sector: 'energy', label: { en: 'Biomass power' }, oc4ids: 'energy.biomass' },
  { code: 'gasGeneration', sector: 'energy', label: { en: 'Gas generation' }, oc4ids: 'energy' },
  { code: 'coalGeneration', sector: 'energy', label: { en: 'Coal generation' }, oc4ids: 'energy' },
  { code: 'transmission', sector: 'energy', label: { en: 'Transmission' }, oc4ids: 'energy' },
  { code: 'interconnection', sector: 'energy', label: { en: 'Interconnection' }, oc4ids: 'energy' },
  { code: 'gasPipeline', sector: 'energy', label: { en: 'Gas pipeline' }, oc4ids: 'energy' },
  { code: 'lng', sector: 'energy', label: { en: 'Liquefied natural gas' }, oc4ids: 'energy' },
  { code: 'storage', sector: 'energy', label: { en: 'Energy storage' }, oc4ids: 'energy' },
  { code: 'efficiency', sector: 'energy', label: { en: 'Energy efficiency' }, oc4ids: 'energy' },
  {
    code: 'mobility',
    sector: 'smartCities',
    label: { en: 'Urban mobility' },
    oc4ids: 'transport.urban',
  },
  {
    code: 'eGovernment',
    sector: 'smartCities',
    label: { en: 'E-government' },
    oc4ids: 'governance',
  },
  {
    code: 'digitalInfrastructure',
    sector: 'smartCities',
    label: { en: 'Digital infrastructure' },
    oc4ids: 'communications',
  },
  { code: 'water', sector: 'smartCities', label: { en: 'Water' }, oc4ids: 'waterAndWaste' },
  { code: 'waste', sector: 'smartCities', label: { en: 'Waste' }, oc4ids: 'waterAndWaste' },
  { code: 'buildings', sector: 'smartCities', label: { en: 'Buildings' }, oc4ids: 'socialHousing' },
  {
    code: 'publicSafety',
    sector: 'smartCities',
    label: { en: 'Public safety' },
    oc4ids: 'governance',
  },
  { code: 'health', sector: 'smartCities', label: { en: 'Health' }, oc4ids: 'health' },
  { code: 'education', sector: 'smartCities', label: { en: 'Education' }, oc4ids: 'education' },
] as const satisfies readonly SubsectorTerm[]

export type Subsector = CodeOf<typeof SUBSECTORS>

export function subsectorsOf(sector: string): Subsector[] {
  return SUBSECTORS.filter((term) => term.sector === sector).map((term) => term.code)
}
