import { offsetOf, type WallTime } from '@/forum/times'
import { labelOf, termOf, TIME_ZONES, type Locale } from '@/vocabulary'

/** The zone that times are shown in. */
export interface ShownZone {
  shown: string
  /** The edition's own zone. */
  own: string
  /** The requested name that is not a zone. */
  wrong: string | null
}

/** A zone with its name in the IANA database: `Seoul (Asia/Seoul)`. */
export function zoneLabel(zone: string, locale: Locale): string {
  if (zone === 'UTC' || !termOf(TIME_ZONES, zone)) return zone
  return `${labelOf(TIME_ZONES, zone, locale)} (${zone})`
}

/** The place that a zone is named after, with its offset at that time: `Yangon, UTC+6:30`. */
export function zoneAt(at: WallTime): string {
  const place = at.zone.split('/').at(-1)?.replaceAll('_', ' ') ?? at.zone
  const hours = offsetInWords(offsetOf(at))
  return place === 'UTC' ? hours : `${place}, ${hours}`
}

/** `+06:30` as `UTC+6:30`, `+00:00` as `UTC`. */
function offsetInWords(offset: string): string {
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? []
  const shown = minutes === '00' ? String(Number(hours)) : `${Number(hours)}:${minutes}`
  return shown === '0' ? 'UTC' : `UTC${sign === '-' ? '−' : '+'}${shown}`
}
