import type { EditionRecord, GuideRecord, NewsRecord, SessionRecord } from '@/forum/records'

/** Paths of the Forum's pages, in English. */
export const PATHS = {
  editions: ({ code }: Pick<EditionRecord, 'code'>) => `/forum/${code}`,
  sessions: ({ code, edition }: Pick<SessionRecord, 'code' | 'edition'>) =>
    `/forum/${edition}/sessions/${code}`,
  news: ({ code }: Pick<NewsRecord, 'code'>) => `/news/${code}`,
  guides: ({ code }: Pick<GuideRecord, 'code'>) => `/funding/${code}`,
}

/** Path of the calendar of an edition. */
export function calendarPath(edition: string): string {
  return `/api/v1/editions/${edition}/calendar.ics`
}
