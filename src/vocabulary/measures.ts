import type { CodeOf, Term } from './term'

/** A capacity of the works; `units` are the units it may be given in, the usual one first. */
interface MeasureTerm extends Term {
  readonly units: readonly string[]
}

/** Capacities that projects are compared by. `other` takes its name from the row's label and any unit. */
export const MEASURES = [
  { code: 'length', label: { en: 'Length' }, units: ['km'] },
  { code: 'generationCapacity', label: { en: 'Generating capacity' }, units: ['MW', 'MWp'] },
  { code: 'transferCapacity', label: { en: 'Transfer capacity' }, units: ['MW'] },
  { code: 'storageCapacity', label: { en: 'Storage capacity' }, units: ['MWh', 'm3', 't'] },
  { code: 'voltage', label: { en: 'Voltage' }, units: ['kV'] },
  { code: 'annualGeneration', label: { en: 'Yearly generation' }, units: ['GWh'] },
  { code: 'gasFlow', label: { en: 'Gas flow' }, units: ['MMscfd', 'Mtpa'] },
  { code: 'passengers', label: { en: 'Passengers' }, units: ['per year', 'per day'] },
  { code: 'cargo', label: { en: 'Cargo' }, units: ['t per year', 'TEU per year'] },
  { code: 'designSpeed', label: { en: 'Design speed' }, units: ['km/h'] },
  { code: 'lanes', label: { en: 'Lanes' }, units: ['lanes'] },
  { code: 'stations', label: { en: 'Stations' }, units: ['stations'] },
  { code: 'area', label: { en: 'Area' }, units: ['ha', 'm2', 'km2'] },
  { code: 'waterSupply', label: { en: 'Water supply' }, units: ['m3/day'] },
  { code: 'wasteTreatment', label: { en: 'Waste treatment' }, units: ['t/day'] },
  { code: 'households', label: { en: 'Households served' }, units: ['households'] },
  { code: 'other', label: { en: 'Other' }, units: [] },
] as const satisfies readonly MeasureTerm[]

export type Measure = CodeOf<typeof MEASURES>
