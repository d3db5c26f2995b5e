import type { Card } from '@/catalogue/types'
import type { EditionRecord, NewsRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import { AREAS, labelOf, NEWS_KINDS, type Locale } from '@/vocabulary'

import { formatDate } from '../format/dates'
import { Crumbs } from '../frame/Crumbs'
import { filterPath } from '../links/filterPath'
import { editionPath } from '../links/forumPaths'
import { sitePath } from '../links/paths'
import { Entries } from '../list/Entries'
import { Section } from '../project/Section'
import { Sources } from '../project/Sources'
import { FactList } from '../text/FactList'
import { pickText } from '../text/pickText'
import { Words } from '../text/Words'
import { Contacts } from './Contacts'
import { SheetHead } from './SheetHead'

interface Props {
  item: NewsRecord
  /** Those of its editions and projects that are public. */
  editions: readonly EditionRecord[]
  projects: readonly Card[]
  locale: Locale
  today: string
}

/** A press release or a story, with related links and a contact. */
export function NewsSheet({ item, editions, projects, locale, today }: Props) {
  const { forum, news: words } = messagesOf(locale)
  const body = pickText(item.body, locale)
  const list = sitePath('/news', locale)
  const links = [
    ...editions.map(({ code, name }) => ({
      name: words.edition,
      value: (
        <a href={editionPath(code, locale)}>
          <Words of={name} locale={locale} />
        </a>
      ),
    })),
    ...item.areas.map((code) => ({
      name: words.area,
      value: <a href={filterPath(list, { area: [code] })}>{labelOf(AREAS, code, locale)}</a>,
    })),
  ]
  return (
    <article>
      <Crumbs steps={[{ label: words.title, href: list }]} locale={locale} />
      <SheetHead
        kind={
          <>
            {labelOf(NEWS_KINDS, item.kind, locale)},{' '}
            <time dateTime={item.date}>{formatDate(item.date, locale)}</time>
          </>
        }
        title={item.title}
        lead={item.summary}
        locale={locale}
      />
      {body.text && (
        <Section id="text" title={words.text}>
          {/* The write side makes this HTML from rich text and lets no other in. */}
          <div className="prose" lang={body.lang} dangerouslySetInnerHTML={{ __html: body.text }} />
        </Section>
      )}
      {links.length > 0 && (
        <Section id="belongs" title={words.belongs}>
          <FactList facts={links} />
        </Section>
      )}
      {projects.length > 0 && (
        <Section id="projects" title={words.projects}>
          <Entries cards={projects} locale={locale} today={today} flush />
        </Section>
      )}
      {item.contacts.length > 0 && (
        <Section id="contacts" title={forum.contacts}>
          <Contacts contacts={item.contacts} locale={locale} />
        </Section>
      )}
      {item.sources.length > 0 && (
        <Section id="sources" title={forum.sources}>
          <Sources sources={item.sources} locale={locale} />
        </Section>
      )}
    </article>
  )
}
