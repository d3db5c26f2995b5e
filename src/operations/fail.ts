/** Errors whose message tells a person all that they need, by name: bundles do not share classes. */
const TOLD = new Set([
  'AccountRefused',
  'DatabaseNewerThanCode',
  'DatabaseOutOfReach',
  'SettingsRefused',
  'TransferRefused',
])

/** Ends the process: with one line for what a person can put right, else with the whole fault. */
export function fail(error: unknown): never {
  const isTold = error instanceof Error && TOLD.has(error.name)
  console.error(isTold ? error.message : error)
  process.exit(1)
}
