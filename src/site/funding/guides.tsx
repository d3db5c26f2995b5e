import type { ForumSnapshot, Shown } from '@/catalogue/forum/types'
import type { GuideRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import { formatNumber } from '@/ui/format/numbers'
import { GuideEntries } from '@/ui/funding/GuideEntries'
import type { Choices } from '@/ui/links/filterPath'
import { sitePath } from '@/ui/links/paths'
import { FilteredList } from '@/ui/list/FilteredList'
import {
  codesOf,
  FUNDING_KINDS,
  labelOf,
  SECTORS,
  STATES,
  type Locale,
  type Term,
} from '@/vocabulary'
import { filterGroups, filterQuery, isChosen, readChoices, type Filter } from '../filters'
import type { PageHandler, PageRequest } from '../page'

const FILTERS: readonly Filter[] = [
  { name: 'sector', known: codesOf(SECTORS) },
  { name: 'kind', known: codesOf(FUNDING_KINDS) },
  { name: 'state', known: codesOf(STATES) },
]

export const guideQuery = filterQuery(FILTERS)

/** Guides to funding, by name. */
export const guidesPage: PageHandler = (request) => {
  const { lead, title } = messagesOf(request.locale).funding
  return {
    status: 200,
    title,
    description: lead,
    canonical: sitePath('/funding', request.locale),
    here: 'funding',
    body: <Guides {...request} />,
  }
}

function Guides({ locale, search, snapshot }: PageRequest) {
  const { bankability, funding: words } = messagesOf(locale)
  const forum = snapshot.forum()
  const path = sitePath('/funding', locale)
  const choices = readChoices(search, FILTERS)
  const guides = forum.guides(choices)
  return (
    <FilteredList
      title={words.title}
      lead={words.lead}
      tally={words.guides(guides.length, formatNumber(guides.length, locale))}
      groups={groups(forum, choices, path, locale)}
      clear={isChosen(choices) ? path : undefined}
      locale={locale}
      margin={
        <>
          <p>{words.notAdvice}</p>
          <p>
            <a href={sitePath('/bankability', locale)}>{bankability.title}</a>
          </p>
        </>
      }
    >
      {guides.length > 0 ? (
        <GuideEntries guides={guides} locale={locale} />
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

type Guide = Shown<GuideRecord>

function groups(forum: ForumSnapshot, choices: Choices, path: string, locale: Locale) {
  const words = messagesOf(locale).funding
  const labelled = (list: readonly Term[]) =>
    list.map(({ code }) => ({ code, label: labelOf(list, code, locale) }))
  // A guide without a list is for all of it.
  const orAll = (codes: readonly string[], list: readonly Term[]) =>
    codes.length > 0 ? codes : codesOf(list)
  return filterGroups<Guide>(
    [
      {
        name: 'sector',
        title: words.sector,
        values: labelled(SECTORS),
        of: ({ record }) => orAll(record.sectors, SECTORS),
      },
      {
        name: 'kind',
        title: words.kind,
        values: labelled(FUNDING_KINDS),
        of: ({ record }) => record.kinds,
      },
      {
        name: 'state',
        title: words.state,
        values: labelled(STATES),
        of: ({ record }) => orAll(record.states, STATES),
      },
    ],
    { choices, path, find: (asked) => forum.guides(asked) },
  )
}
