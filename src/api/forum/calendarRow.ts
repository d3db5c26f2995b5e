import type { Shown } from '@/catalogue/forum/types'
import type { CalendarRow } from '@/formats/calendar'
import type { EditionRecord, SessionRecord } from '@/forum/records'
import {
  labelOf,
  SESSION_KINDS,
  SESSION_LINKS,
  SPEAKER_ROLES,
  textIn,
  type Locale,
} from '@/vocabulary'
import { PATHS } from './paths'

interface Reader {
  locale: Locale
  site?: string | undefined
}

/** A session as a calendar shows it; null without a day. */
export function calendarRow(
  session: Shown<SessionRecord>,
  edition: Shown<EditionRecord>,
  { locale, site }: Reader,
): CalendarRow | null {
  const { record } = session
  const { cancelled, code, day, end, kind, room, start, title, track } = record
  if (day === null) return null
  const { place, tracks } = edition.record
  const trackName = tracks.find(({ key }) => key === track)?.name
  return {
    code,
    title: textIn(title, locale),
    description: descriptionOf(record, locale),
    location: joined([textIn(room, locale), textIn(place, locale)], ', '),
    categories: [labelOf(SESSION_KINDS, kind, locale), textIn(trackName, locale)].filter(Boolean),
    url: site ? site + PATHS.sessions(record) : null,
    day,
    start,
    end,
    cancelled,
    // It shows place, time zone and track of its edition too.
    revision: session.revision + edition.revision,
    updatedAt: edition.updatedAt > session.updatedAt ? edition.updatedAt : session.updatedAt,
  }
}

/** What it is about, who speaks, and where its links lead. */
function descriptionOf({ links, speakers, summary }: SessionRecord, locale: Locale): string {
  const people = speakers.map(({ name, organisation, role, title }) =>
    joined(
      [
        `${labelOf(SPEAKER_ROLES, role, locale)}: ${name}`,
        textIn(title, locale),
        textIn(organisation, locale),
      ],
      ', ',
    ),
  )
  const addresses = links.map(({ kind, label, url }) => {
    const name = textIn(label, locale) || labelOf(SESSION_LINKS, kind, locale)
    return `${name}: ${url}`
  })
  return joined([textIn(summary, locale), people.join('\n'), addresses.join('\n')], '\n\n')
}

/** The texts that are not empty, joined. */
function joined(texts: readonly string[], between: string): string {
  return texts.filter(Boolean).join(between)
}
