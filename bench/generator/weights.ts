import type {
  Area,
  Currency,
  DeliveryModel,
  FundingSource,
  MemberState,
  Sector,
  Status,
  Subsector,
} from '@/vocabulary'
import type { Kind } from './phrases'

/** The frequency of each value, roughly as in the region's published project lists. */
export const STATE_WEIGHTS: Record<MemberState, number> = {
  BN: 2,
  KH: 9,
  ID: 16,
  LA: 8,
  MM: 6,
  MY: 11,
  PH: 16,
  SG: 4,
  TH: 13,
  TL: 2,
  VN: 13,
}

export const SECTOR_WEIGHTS: Record<Sector, number> = { transport: 50, energy: 31, smartCities: 19 }

export const STATUS_WEIGHTS: Record<Status, number> = {
  identification: 10,
  preparation: 31,
  implementation: 38,
  completion: 14,
  maintenance: 3,
  decommissioning: 0.4,
  decommissioned: 0.6,
  cancelled: 3,
}

/** By sector: the subsectors with their weight, and what each builds. */
export const SUBSECTOR_WEIGHTS: Record<Sector, Partial<Record<Subsector, number>>> = {
  transport: {
    road: 36,
    rail: 18,
    port: 14,
    airport: 11,
    inlandWaterway: 3,
    urbanTransit: 12,
    logistics: 6,
  },
  energy: {
    hydro: 14,
    solar: 22,
    wind: 13,
    geothermal: 4,
    biomass: 4,
    gasGeneration: 9,
    coalGeneration: 3,
    transmission: 15,
    interconnection: 6,
    gasPipeline: 4,
    lng: 3,
    storage: 2,
    efficiency: 1,
  },
  smartCities: {
    mobility: 18,
    eGovernment: 17,
    digitalInfrastructure: 24,
    water: 14,
    waste: 10,
    buildings: 6,
    publicSafety: 4,
    health: 4,
    education: 3,
  },
}

export const KIND_OF: Record<Subsector, Kind> = {
  road: 'road',
  rail: 'rail',
  port: 'port',
  airport: 'airport',
  inlandWaterway: 'port',
  urbanTransit: 'transit',
  logistics: 'logistics',
  hydro: 'hydropower',
  solar: 'solar',
  wind: 'wind',
  geothermal: 'thermal',
  biomass: 'thermal',
  gasGeneration: 'thermal',
  coalGeneration: 'thermal',
  transmission: 'grid',
  interconnection: 'grid',
  gasPipeline: 'gas',
  lng: 'gas',
  storage: 'storage',
  efficiency: 'buildings',
  mobility: 'transit',
  eGovernment: 'digital',
  digitalInfrastructure: 'digital',
  water: 'water',
  waste: 'water',
  buildings: 'buildings',
  publicSafety: 'buildings',
  health: 'buildings',
  education: 'buildings',
}

/** Kinds that lead from one town to another. */
export const LINES: ReadonlySet<Kind> = new Set(['road', 'rail', 'grid', 'gas'])

export const DELIVERY_WEIGHTS: Partial<Record<DeliveryModel, number>> = {
  publicProcurement: 32,
  pppBot: 15,
  pppBto: 4,
  pppBoo: 8,
  pppBlt: 1,
  pppDbfot: 2,
  pppOperation: 2,
  pppOther: 11,
  governmentToGovernment: 5,
  oda: 13,
  private: 7,
}

export const FUNDING_WEIGHTS: Partial<Record<FundingSource, number>> = {
  stateBudget: 28,
  publicEnterprise: 9,
  adb: 13,
  worldBank: 8,
  aiib: 5,
  jica: 8,
  edcf: 5,
  koica: 2,
  akcf: 1,
  chinaEximbank: 5,
  eib: 1,
  afd: 2,
  kfw: 2,
  climateFund: 1,
  commercialBanks: 9,
  sponsors: 8,
  institutionalInvestors: 2,
  suppliers: 1,
}

export const AREA_WEIGHTS: Record<Area, number> = {
  sustainableInfrastructure: 46,
  digitalInnovation: 14,
  seamlessLogistics: 21,
  regulatoryExcellence: 4,
  peopleMobility: 15,
  acspSustainableInfrastructure: 30,
  acspSmartUrban: 16,
  acspDigitalInnovation: 14,
  acspSeamlessLogistics: 21,
  acspRegulatoryExcellence: 4,
  acspPeopleConnectivity: 15,
}

/** Currencies other than the US dollar, with units per dollar for generating amounts. */
export const UNITS_PER_USD: Partial<Record<Currency, number>> = {
  BND: 1.34,
  IDR: 15800,
  MYR: 4.5,
  PHP: 57,
  SGD: 1.34,
  THB: 35,
  VND: 25000,
}
