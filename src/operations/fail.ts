/**
 * Errors whose message tells people all they need, by name, because bundles do not share classes.
 */
const EXPECTED_ERRORS = new Set([
  'AccountRefused',
  'DatabaseNewerThanCode',
  'DatabaseOlderThanCode',
  'DatabaseOutOfReach',
  'SettingsRefused',
  'TransferRefused',
])

/**
 * Ends the process: with a single line for what people can fix themselves, otherwise with the full
 * error.
 */
export function fail(error: unknown): never {
  const isExpected = error instanceof Error && EXPECTED_ERRORS.has(error.name)
  console.error(isExpected ? error.message : error)
  process.exit(1)
}
