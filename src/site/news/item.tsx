import { messagesOf } from '@/messages'
import { NewsSheet } from '@/ui/forum/NewsSheet'
import { newsPath } from '@/ui/links/forumPaths'
import { pickText } from '@/ui/text/pickText'
import { goneEntryPage, notFoundPage } from '../notices'
import type { PageHandler } from '../page'
import { NEWS_FEED } from './list'

/** One item of the news; of one under embargo nothing is told. */
export const newsItemPage: PageHandler = ({ locale, path, snapshot, today }) => {
  const forum = snapshot.forum()
  const decision = forum.decide('news', path.code ?? '')
  if (decision.kind === 'withdrawn') return goneEntryPage('news', decision.at, locale)
  if (decision.kind === 'missing') return notFoundPage(locale)
  const { record } = decision.found
  return {
    status: 200,
    title: pickText(record.title, locale).text,
    description: pickText(record.summary, locale).text || undefined,
    type: 'article',
    canonical: newsPath(record.code, locale),
    here: 'news',
    feed: { title: messagesOf(locale).news.title, href: NEWS_FEED },
    body: (
      <NewsSheet
        item={record}
        editions={forum
          .editions()
          .map((edition) => edition.record)
          .filter(({ code }) => record.editions.includes(code))}
        projects={record.projects.flatMap((code) => snapshot.card(code) ?? [])}
        locale={locale}
        today={today}
      />
    ),
  }
}
