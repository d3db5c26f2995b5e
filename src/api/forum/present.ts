import type { ForumSnapshot, Shown } from '@/catalogue/forum/types'
import type { EditionRecord, GuideRecord, NewsRecord, SessionRecord } from '@/forum/records'
import { hoursOf, toUtc } from '@/forum/times'
import { calendarPath, PATHS } from './paths'

/** An entry in the form of the API, in all languages. */
export function presentEdition({ publishedAt, record, updatedAt }: Shown<EditionRecord>) {
  const more = { url: PATHS.editions(record), calendar: calendarPath(record.code) }
  return { ...record, ...more, publishedAt, updatedAt }
}

/** The same, with the hours as instants in the time zone of its edition. */
export function presentSession(
  { publishedAt, record, updatedAt }: Shown<SessionRecord>,
  forum: ForumSnapshot,
) {
  const edition = forum.decide('editions', record.edition)
  const zone = edition.kind === 'shown' ? edition.found.record.timeZone : null
  const hours = zone === null ? null : hoursOf(record, zone)
  return {
    ...record,
    url: PATHS.sessions(record),
    startsAt: hours && toUtc(hours.begins),
    endsAt: hours?.ends ? toUtc(hours.ends) : null,
    timeZone: hours && zone,
    publishedAt,
    updatedAt,
  }
}

export function presentNews({ publishedAt, record, updatedAt }: Shown<NewsRecord>) {
  return { ...record, url: PATHS.news(record), publishedAt, updatedAt }
}

/** The same without its text. */
export function presentListedNews(shown: Shown<NewsRecord>) {
  const news = Object.entries(presentNews(shown)).filter(([name]) => name !== 'body')
  return Object.fromEntries(news)
}

export function presentGuide({ publishedAt, record, updatedAt }: Shown<GuideRecord>) {
  return { ...record, url: PATHS.guides(record), publishedAt, updatedAt }
}
