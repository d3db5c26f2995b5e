import { messagesOf } from '@/messages'
import { SessionSheet } from '@/ui/forum/SessionSheet'
import { sessionPath } from '@/ui/links/forumPaths'
import { pickText } from '@/ui/text/pickText'
import { goneEntryPage, notFoundPage } from '../notices'
import type { PageHandler } from '../page'
import { shownZone } from './zone'

/** One session; below another edition it leads to its own. */
export const sessionPage: PageHandler = ({ locale, path, search, snapshot, today }) => {
  const forum = snapshot.forum()
  const decision = forum.decide('sessions', path.code ?? '')
  if (decision.kind === 'withdrawn') return goneEntryPage('sessions', decision.at, locale)
  if (decision.kind === 'missing') return notFoundPage(locale)
  const { record } = decision.found
  const edition = forum.decide('editions', record.edition)
  // The read model shows no session whose edition is not public.
  if (edition.kind !== 'shown') return notFoundPage(locale)
  const own = sessionPath(record, locale)
  if (path.edition !== record.edition) return { status: 301, to: own }
  if (search.get('tz') === '') return { status: 302, to: own }
  const title = pickText(record.title, locale).text
  return {
    status: 200,
    title: messagesOf(locale).forum.titleOf(
      title,
      pickText(edition.found.record.name, locale).text,
    ),
    description: pickText(record.summary, locale).text || undefined,
    canonical: own,
    here: 'forum',
    islands: record.start === null ? [] : ['ownZone'],
    body: (
      <SessionSheet
        session={record}
        edition={edition.found.record}
        projects={record.projects.flatMap((code) => snapshot.card(code) ?? [])}
        zone={shownZone(search, edition.found.record.timeZone)}
        locale={locale}
        today={today}
      />
    ),
  }
}
