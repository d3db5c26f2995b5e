import type { Locale } from '@/vocabulary'

import { sitePath } from './paths'

/** The page of an edition, with its times in another zone where one is given. */
export function editionPath(edition: string, locale: Locale, zone?: string): string {
  return inZone(sitePath(`/forum/${edition}`, locale), zone)
}

/** What changed in an edition's programme. */
export function changesPath(edition: string, locale: Locale): string {
  return sitePath(`/forum/${edition}/changes`, locale)
}

/** The page of a session, with its times in another zone where one is given. */
export function sessionPath(
  session: { edition: string; code: string },
  locale: Locale,
  zone?: string,
): string {
  return inZone(sitePath(`/forum/${session.edition}/sessions/${session.code}`, locale), zone)
}

/** The page of one item of news. */
export function newsPath(code: string, locale: Locale): string {
  return sitePath(`/news/${code}`, locale)
}

/** The page of a guide to funding. */
export function guidePath(code: string, locale: Locale): string {
  return sitePath(`/funding/${code}`, locale)
}

/** The calendar of an edition's whole programme, a track or a session. */
export function calendarPath(
  edition: string,
  part: { track?: string; session?: string } = {},
): string {
  const search = new URLSearchParams(part).toString()
  return `/api/v1/editions/${edition}/calendar.ics${search && `?${search}`}`
}

function inZone(path: string, zone: string | undefined): string {
  return zone === undefined ? path : `${path}?tz=${encodeURIComponent(zone)}`
}
