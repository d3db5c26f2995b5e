import { zoneNamed } from '@/forum/zones'
import type { ShownZone } from '@/ui/forum/zoneWords'

/** Of a name that is no zone as much is repeated as anybody reads. */
const LONGEST_ECHO = 60

/** The zone that an address asks for, in one spelling; what names none as it was given, cut short. */
export function zoneQuery(search: URLSearchParams): string {
  const asked = search.get('tz')
  if (asked === null) return ''
  return new URLSearchParams({ tz: zoneNamed(asked) ?? cut(asked) }).toString()
}

/** In which zone a page shows its times: the one asked for, else the edition's own. */
export function shownZone(search: URLSearchParams, own: string): ShownZone {
  const asked = search.get('tz')
  const zone = asked === null ? own : zoneNamed(asked)
  if (zone !== undefined) return { shown: zone, own, wrong: null }
  return { shown: own, own, wrong: cut(asked ?? '') }
}

function cut(text: string): string {
  return text.slice(0, LONGEST_ECHO)
}
