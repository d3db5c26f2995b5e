import type { ForumSnapshot, Shown } from '@/catalogue/forum/types'
import type { NewsRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import { formatNumber } from '@/ui/format/numbers'
import { NewsEntries } from '@/ui/forum/NewsEntries'
import { filterPath, type Choices } from '@/ui/links/filterPath'
import { sitePath } from '@/ui/links/paths'
import { FilteredList } from '@/ui/list/FilteredList'
import { Pager } from '@/ui/list/Pager'
import { pickText } from '@/ui/text/pickText'
import { AREAS, codesOf, labelOf, NEWS_KINDS, type Locale, type Term } from '@/vocabulary'
import { filterGroups, filterQuery, isChosen, readChoices, readPage, type Filter } from '../filters'
import type { PageHandler, PageRequest } from '../page'

const FILTERS: readonly Filter[] = [
  { name: 'kind', known: codesOf(NEWS_KINDS) },
  { name: 'area', known: codesOf(AREAS) },
  { name: 'edition', known: 'anyCode' },
]

export const newsQuery = filterQuery(FILTERS, true)

/** Items on one page. */
const LIMIT = 20

/** Where programs read the news. */
export const NEWS_FEED = '/news.atom'

/** Press releases and stories, the newest first. */
export const newsPage: PageHandler = (request) => {
  const { locale, search, snapshot } = request
  const words = messagesOf(locale).news
  const path = sitePath('/news', locale)
  const choices = readChoices(search, FILTERS)
  const items = find(snapshot.forum(), choices)
  const page = readPage(search)
  const pages = Math.ceil(items.length / LIMIT)
  if (page > 1 && page > pages)
    return { status: 302, to: filterPath(path, choices, Math.max(1, pages)) }
  return {
    status: 200,
    title: words.title,
    description: words.lead,
    canonical: path,
    here: 'news',
    feed: { title: words.title, href: NEWS_FEED },
    body: (
      <News {...request} choices={choices} items={items} list={path} page={page} pages={pages} />
    ),
  }
}

type Item = Shown<NewsRecord>

function find(forum: ForumSnapshot, { area, edition = [], kind }: Choices): Item[] {
  return forum
    .news({ area, kind })
    .filter(({ record }) => edition.length === 0 || meets(record.editions, edition))
}

function meets(values: readonly string[], asked: readonly string[]): boolean {
  return values.some((value) => asked.includes(value))
}

interface Props extends PageRequest {
  choices: Choices
  items: readonly Item[]
  /** The address of the list without choices. */
  list: string
  page: number
  pages: number
}

function News({ choices, items, list, locale, page, pages, snapshot }: Props) {
  const words = messagesOf(locale).news
  const shown = items.slice((page - 1) * LIMIT, page * LIMIT)
  return (
    <FilteredList
      title={words.title}
      lead={words.lead}
      tally={words.items(items.length, formatNumber(items.length, locale))}
      groups={groups(snapshot.forum(), choices, list, locale)}
      clear={isChosen(choices) ? list : undefined}
      locale={locale}
      margin={
        <p>
          <a href={NEWS_FEED}>{words.feed}</a>
        </p>
      }
    >
      {shown.length > 0 ? (
        <>
          <NewsEntries items={shown} locale={locale} />
          <Pager
            page={{
              total: items.length,
              limit: LIMIT,
              page,
              pages,
              next: page < pages ? page + 1 : null,
            }}
            href={(number) => filterPath(list, choices, number)}
            locale={locale}
          />
        </>
      ) : (
        !isChosen(choices) && (
          <div className="empty">
            <p>
              <b>{words.none}</b>
            </p>
            <p>{words.noneNote}</p>
          </div>
        )
      )}
    </FilteredList>
  )
}

function groups(forum: ForumSnapshot, choices: Choices, path: string, locale: Locale) {
  const words = messagesOf(locale).news
  const labelled = (list: readonly Term[]) =>
    list.map(({ code }) => ({ code, label: labelOf(list, code, locale) }))
  return filterGroups<Item>(
    [
      {
        name: 'kind',
        title: words.kind,
        values: labelled(NEWS_KINDS),
        of: ({ record }) => [record.kind],
      },
      {
        name: 'area',
        title: words.area,
        values: labelled(AREAS),
        of: ({ record }) => record.areas,
      },
      {
        name: 'edition',
        title: words.edition,
        values: forum.editions().map(({ record }) => ({
          code: record.code,
          label: pickText(record.name, locale).text,
        })),
        of: ({ record }) => record.editions,
      },
    ],
    { choices, path, find: (asked) => find(forum, asked) },
  )
}
