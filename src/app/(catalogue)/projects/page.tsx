import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { parseQuery } from '@/api/parameters'
import { currentCatalogue } from '@/catalogue'
import { FACETS, type Query, type SearchResult, type Snapshot } from '@/catalogue/types'
import { today } from '@/dates'
import { messagesOf } from '@/messages'
import { Page } from '@/ui/frame/Page'
import { listPath } from '@/ui/links/listLinks'
import { sitePath } from '@/ui/links/paths'
import { choicesOf, facetLabels } from '@/ui/list/choices'
import { ProjectList } from '@/ui/list/ProjectList'
import { MOST_MARKS } from '@/ui/map/ListMap'
import { DEFAULT_LOCALE } from '@/vocabulary'

import { Canonical } from '../Canonical'
import { answered } from '../answered'
import { land } from '../land'
import { paramsOf, type SearchParams } from '../searchParams'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: messagesOf(DEFAULT_LOCALE).list.title }

export default function ProjectsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const locale = DEFAULT_LOCALE
  return answered(locale, async () => {
    const params = paramsOf(await searchParams)
    const { query } = parseQuery(params, { unknown: 'ignore' })
    // A form sends its empty fields too: the reader gets the address without them.
    if ([...params.values()].includes('')) redirect(listPath(query, locale))
    const snapshot = await currentCatalogue().now()
    const result = snapshot.search({ ...query, facets: [...FACETS] })
    const { page, pages, total } = result.page
    if (total > 0 && page > pages) redirect(listPath({ ...query, page: pages }, locale))
    const label = facetLabels(snapshot.programmes())
    const choices = choicesOf(query, label, locale)
    return (
      <Page here="projects" locale={locale}>
        <Canonical path={sitePath('/projects', locale)} />
        <ProjectList
          query={query}
          result={result}
          cost={snapshot.cost(query)}
          whole={snapshot.search({ facets: [...FACETS], limit: 1 }).facets}
          first={[...snapshot.all(query, MOST_MARKS)]}
          costs={snapshot.statistics(['leadState'], query).leadState ?? []}
          choices={choices}
          loosen={
            total === 0
              ? choices.map((choice) => ({ choice, total: countOf(snapshot, choice.without) }))
              : []
          }
          label={label}
          land={land}
          locale={locale}
          today={today()}
        />
      </Page>
    )
  })
}

function countOf(snapshot: Snapshot, query: Query): SearchResult['page']['total'] {
  return snapshot.search({ ...query, limit: 1 }).page.total
}
