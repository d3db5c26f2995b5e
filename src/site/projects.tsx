import { parseQuery } from '@/api/parameters'
import { FACETS, type Query, type SearchResult, type Snapshot } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import { listPath, queryText } from '@/ui/links/listLinks'
import { sitePath } from '@/ui/links/paths'
import { choicesOf, facetLabels } from '@/ui/list/choices'
import { ProjectList } from '@/ui/list/ProjectList'
import { MAX_MARKS } from '@/ui/map/ListMap'
import type { PageHandler } from './page'

/** Empty fields are redirected away; otherwise two spellings of one query are one page. */
export function listQuery(search: URLSearchParams): string {
  if ([...search.values()].includes('')) return search.toString()
  return queryText(queryOf(search))
}

const parsed = new WeakMap<URLSearchParams, Query>()

/** Parsed once for the address and the page of a request. */
function queryOf(search: URLSearchParams): Query {
  const known = parsed.get(search)
  if (known) return known
  const { query } = parseQuery(search, { unknown: 'ignore' })
  parsed.set(search, query)
  return query
}

export const projectsPage: PageHandler = ({ snapshot, search, locale, today, assets }) => {
  const query = queryOf(search)
  // A form also sends its empty fields: the reader is redirected to the address without them.
  if ([...search.values()].includes('')) return { status: 302, to: listPath(query, locale) }
  const result = snapshot.search({ ...query, facets: [...FACETS] })
  const { page, pages, total } = result.page
  if (total > 0 && page > pages)
    return { status: 302, to: listPath({ ...query, page: pages }, locale) }
  const label = facetLabels(snapshot.programmes())
  const choices = choicesOf(query, label, locale)
  return {
    status: 200,
    title: messagesOf(locale).list.title,
    canonical: sitePath('/projects', locale),
    here: 'projects',
    islands: ['liveFilters'],
    body: (
      <ProjectList
        query={query}
        result={result}
        cost={snapshot.cost(query)}
        whole={snapshot.wholeFacets()}
        first={[...snapshot.all(query, MAX_MARKS)]}
        costs={snapshot.statistics(['leadState'], query).leadState ?? []}
        choices={choices}
        loosen={
          total === 0
            ? choices.map((choice) => ({ choice, total: countOf(snapshot, choice.without) }))
            : []
        }
        label={label}
        land={assets.land}
        locale={locale}
        today={today}
      />
    ),
  }
}

function countOf(snapshot: Snapshot, query: Query): SearchResult['page']['total'] {
  return snapshot.search({ ...query, limit: 1 }).page.total
}
