import type { Shown } from '@/catalogue/forum/types'
import type { EditionRecord } from '@/forum/records'
import { EditionSheet } from '@/ui/forum/EditionSheet'
import { editionPath } from '@/ui/links/forumPaths'
import { pickText } from '@/ui/text/pickText'
import { goneEntryPage, notFoundPage } from '../notices'
import type { PageResult, PageHandler, PageRequest } from '../page'
import { shownZone } from './zone'

/** One edition with its programme, in the time zone that the address asks for. */
export const editionPage: PageHandler = (request) =>
  ofEdition(request, (found) => {
    const { locale, search, snapshot, today } = request
    // A form that was sent with nothing in it: the reader gets the address without it.
    if (search.get('tz') === '') return { status: 302, to: editionPath(found.record.code, locale) }
    const forum = snapshot.forum()
    const { code, name, summary, timeZone } = found.record
    const sessions = forum.sessions({ edition: code })
    return {
      status: 200,
      title: pickText(name, locale).text,
      description: pickText(summary, locale).text || undefined,
      canonical: editionPath(code, locale),
      here: 'forum',
      islands: sessions.some(({ record }) => record.start !== null) ? ['ownZone'] : [],
      body: (
        <EditionSheet
          edition={found.record}
          sessions={sessions}
          news={forum.news({ edition: code }).slice(0, MAX_NEWS)}
          cardOf={(project) => snapshot.card(project)}
          zone={shownZone(search, timeZone)}
          locale={locale}
          today={today}
        />
      ),
    }
  })

const MAX_NEWS = 10

/** A page of the edition that the path names, or what stands in its place: a withdrawal, nothing. */
export function ofEdition(
  { locale, path, snapshot }: PageRequest,
  show: (found: Shown<EditionRecord>) => PageResult,
): PageResult {
  const decision = snapshot.forum().decide('editions', path.edition ?? '')
  switch (decision.kind) {
    case 'missing':
      return notFoundPage(locale)
    case 'withdrawn':
      return goneEntryPage('editions', decision.at, locale)
    case 'shown':
      return show(decision.found)
  }
}
