import type { Measure } from '@/vocabulary'
import type { Kind } from './phrases'
import type { Random } from './random'

/** The range of a capacity: measure, unit, and values of a small and a large project. */
type Range = readonly [measure: Measure, unit: string, from: number, to: number]

const RANGES: Record<Kind, readonly Range[]> = {
  road: [
    ['length', 'km', 8, 320],
    ['lanes', 'lanes', 2, 6],
  ],
  rail: [
    ['length', 'km', 20, 900],
    ['designSpeed', 'km/h', 80, 300],
  ],
  port: [['cargo', 'TEU per year', 50_000, 4_000_000]],
  airport: [['passengers', 'per year', 400_000, 60_000_000]],
  transit: [
    ['length', 'km', 6, 60],
    ['stations', 'stations', 6, 40],
  ],
  logistics: [['area', 'ha', 10, 400]],
  hydropower: [
    ['generationCapacity', 'MW', 15, 1400],
    ['annualGeneration', 'GWh', 60, 6000],
  ],
  solar: [['generationCapacity', 'MW', 5, 600]],
  wind: [['generationCapacity', 'MW', 20, 1000]],
  thermal: [['generationCapacity', 'MW', 30, 2400]],
  grid: [
    ['length', 'km', 30, 700],
    ['voltage', 'kV', 115, 500],
  ],
  gas: [['gasFlow', 'MMscfd', 40, 1200]],
  storage: [['storageCapacity', 'MWh', 20, 800]],
  digital: [['households', 'households', 4_000, 900_000]],
  water: [['waterSupply', 'm3/day', 10_000, 600_000]],
  buildings: [['area', 'm2', 2_000, 300_000]],
}

export interface Capacity {
  measure: Measure
  unit: string
  value: number
}

/** The capacities of a project of this kind; small projects are more common than large ones. */
export function capacitiesOf(kind: Kind, random: Random): Capacity[] {
  return RANGES[kind].map(([measure, unit, from, to]) => ({
    measure,
    unit,
    value: Math.round(from * (to / from) ** (random.next() * random.next())),
  }))
}
