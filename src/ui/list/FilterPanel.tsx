import type { Query, SearchResult, Facet } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import { labelOf, SECTORS, SUBSECTORS, type Locale } from '@/vocabulary'

import { formatNumber } from '../format/numbers'
import type { LabelOf } from './choices'
import { CostRange } from './CostRange'
import { FacetGroup } from './FacetGroup'
import { facetRows } from './facetRows'

interface Props {
  query: Query
  result: SearchResult
  /** Facets of the whole catalogue: which values exist at all. */
  whole: SearchResult['facets']
  label: LabelOf
  locale: Locale
}

type ListFacet = Exclude<Facet, 'crossBorder'>

/** Facets whose every value stays in its place, also one that no project has. */
const COMPLETE: ListFacet[] = ['sector', 'state', 'readiness', 'area']

/** All filters as one part of the list's form. On small screens a panel of its own, shown by its address. */
export function FilterPanel({ query, result, whole, label, locale }: Props) {
  const { list: words, values: counted } = messagesOf(locale)
  const group = (name: ListFacet, order: 'fixed' | 'ranked', open: boolean) => (
    <FacetGroup
      name={name}
      title={words.facets[name]}
      rows={facetRows(
        result.facets[name] ?? [],
        query[name] ?? [],
        order,
        COMPLETE.includes(name) ? undefined : whole[name],
      )}
      label={(value) => label(name, value, locale)}
      locale={locale}
      open={open}
    />
  )
  const total = result.page.total
  return (
    <div className="filters" id="filters" tabIndex={-1}>
      <a className="back" href="#results">
        {words.back}
      </a>
      <h2 className="spoken">{words.filters}</h2>
      {group('sector', 'fixed', true)}
      <SubsectorGroups query={query} result={result} whole={whole} locale={locale} />
      {group('state', 'fixed', true)}
      {group('status', 'fixed', true)}
      {group('readiness', 'fixed', true)}
      {group('area', 'fixed', true)}
      <CostRange costMin={query.costMin} costMax={query.costMax} locale={locale} />
      {group('deliveryModel', 'ranked', true)}
      {group('funding', 'ranked', false)}
      {group('programme', 'ranked', false)}
      {group('sdg', 'ranked', false)}
      <FacetGroup
        name="crossBorder"
        title={words.facets.crossBorder}
        rows={facetRows(
          result.facets.crossBorder ?? [],
          query.crossBorder === undefined ? [] : [String(query.crossBorder)],
          'fixed',
        )}
        label={(value) => words.crossBorderValues[value === 'true' ? 'true' : 'false']}
        locale={locale}
        open={false}
      />
      <div className="apply">
        <button className="button" type="submit">
          {words.show(counted.projects(total, formatNumber(total, locale)))}
        </button>
      </div>
    </div>
  )
}

/** Subsectors under each chosen sector, under all three where none is chosen. */
function SubsectorGroups({ query, result, whole, locale }: Omit<Props, 'label'>) {
  const words = messagesOf(locale).list
  const shown = SECTORS.filter(({ code }) => !query.sector || query.sector.includes(code))
  return shown.map(({ code }) => {
    const codes = new Set<string>(
      SUBSECTORS.filter((term) => term.sector === code).map((term) => term.code),
    )
    const values = (result.facets.subsector ?? []).filter(({ value }) => codes.has(value))
    return (
      <FacetGroup
        key={code}
        name="subsector"
        title={words.subsectorOf(labelOf(SECTORS, code, locale).toLowerCase())}
        rows={facetRows(values, query.subsector ?? [], 'ranked', whole.subsector)}
        label={(value) => labelOf(SUBSECTORS, value, locale)}
        locale={locale}
        open={Boolean(query.sector)}
      />
    )
  })
}
