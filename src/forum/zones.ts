import { codesOf, TIME_ZONES } from '@/vocabulary'
import { isTimeZone } from './times'

/** The usual spelling of each zone that is known by name, found by its small letters. */
const SPELLINGS = new Map(
  [...Intl.supportedValuesOf('timeZone'), ...codesOf(TIME_ZONES)].map((name) => [
    name.toLowerCase(),
    name,
  ]),
)

/** The usual spelling of a time zone's IANA name, given in any letters; undefined for what names none. */
export function zoneNamed(name: string): string | undefined {
  const known = SPELLINGS.get(name.toLowerCase())
  if (known !== undefined) return known
  // Names that Intl knows and does not list, such as links of the IANA database.
  return isTimeZone(name)
    ? new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
    : undefined
}
