import { messagesOf } from '@/messages'
import { Archive } from '@/ui/forum/Archive'
import { isOver, nextOrLatest } from '@/ui/forum/editionDates'
import { NextEdition } from '@/ui/forum/NextEdition'
import { sitePath } from '@/ui/links/paths'
import type { PageHandler, PageRequest } from '../page'
import styles from './forum.module.css'

/** The next edition of the Forum, or the latest, and all others. */
export const forumPage: PageHandler = (request) => {
  const { lead, title } = messagesOf(request.locale).forum
  return {
    status: 200,
    title,
    description: lead,
    canonical: sitePath('/forum', request.locale),
    here: 'forum',
    body: <Forum {...request} />,
  }
}

function Forum({ snapshot, locale, today }: PageRequest) {
  const words = messagesOf(locale).forum
  const forum = snapshot.forum()
  const editions = forum.editions()
  const first = nextOrLatest(editions, today)
  const others = editions.filter(({ record }) => record.code !== first?.code)
  const counts = new Map<string, number>()
  for (const { record } of forum.sessions({}))
    counts.set(record.edition, (counts.get(record.edition) ?? 0) + 1)
  return (
    <div className="text-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {first ? (
        <NextEdition
          edition={first}
          title={isOver(first, today) ? words.latest : words.next}
          sessions={counts.get(first.code) ?? 0}
          locale={locale}
          today={today}
        />
      ) : (
        <div className="empty">
          <p>
            <b>{words.none}</b>
          </p>
          <p>{words.noneNote}</p>
        </div>
      )}
      {others.length > 0 && (
        <div className={styles.archive}>
          <h2>
            {others.every(({ record }) => isOver(record, today)) ? words.archive : words.others}
          </h2>
          <Archive
            editions={others}
            sessionsOf={(edition) => counts.get(edition) ?? 0}
            locale={locale}
            today={today}
          />
        </div>
      )}
    </div>
  )
}
