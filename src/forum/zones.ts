import { codesOf, TIME_ZONES } from '@/vocabulary'
import { isTimeZone } from './times'

/** The usual spelling of each listed zone, found by its small letters. */
const SPELLINGS = new Map(
  [...Intl.supportedValuesOf('timeZone'), ...codesOf(TIME_ZONES)].map((name) => [
    name.toLowerCase(),
    name,
  ]),
)

/**
 * A time zone by its IANA name, given in any letters: in its usual spelling where it is listed, else
 * as it was given, since lists have one of a zone's names. Undefined for what names none.
 */
export function zoneNamed(name: string): string | undefined {
  return SPELLINGS.get(name.toLowerCase()) ?? (isTimeZone(name) ? name : undefined)
}
