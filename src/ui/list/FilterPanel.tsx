import { Fragment } from 'react'

import type { Query, SearchResult } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import { FACET_ROWS, FACETS, isYesNo, type Facet } from '@/project/facets'
import { areasOf, FRAMEWORKS, labelOf, SECTORS, SUBSECTORS, type Locale } from '@/vocabulary'

import { formatNumber } from '../format/numbers'
import type { LabelOf } from './choices'
import { CostRange } from './CostRange'
import { FacetGroup } from './FacetGroup'
import { facetRows } from './facetRows'
import styles from './FilterPanel.module.css'

interface Props {
  query: Query
  result: SearchResult
  /** Facets of the whole catalogue: which values exist at all. */
  whole: SearchResult['facets']
  label: LabelOf
  locale: Locale
}

/** The facet that the cost range follows. */
const COST_AFTER: Facet = 'area'

/**
 * All filters, as part of the list's form; `liveFilters` updates the count as they change. On small
 * screens it is a separate panel, opened by its fragment.
 */
export function FilterPanel({ query, result, whole, label, locale }: Props) {
  const { list: words, values: counted } = messagesOf(locale)
  const group = (name: Facet) => {
    const { panel } = FACET_ROWS[name]
    const selected = query[name]
    const chosen = selected === undefined ? [] : [selected].flat().map(String)
    const known = 'complete' in panel ? undefined : whole[name]
    return (
      <FacetGroup
        name={name}
        title={words.facets[name]}
        rows={facetRows(result.facets[name] ?? [], chosen, panel.order, known)}
        label={(value) =>
          isYesNo(name)
            ? words.yesNo[name][value === 'true' ? 'true' : 'false']
            : label(name, value, locale)
        }
        locale={locale}
        open={!('isClosed' in panel)}
      />
    )
  }
  const total = result.page.total
  return (
    <live-filters
      class={styles.filters}
      id="filters"
      tabIndex={-1}
      data-beside={styles.beside}
      data-one={counted.projects(1, '{count}')}
      data-other={counted.projects(2, '{count}')}
      data-show={words.show('{projects}')}
      data-unknown={words.showUncounted}
    >
      <a className={styles.back} href="#results">
        {words.back}
      </a>
      <h2 className="spoken">{words.filters}</h2>
      {FACETS.map((name) => (
        <Fragment key={name}>
          {name === 'subsector' ? (
            <SubsectorGroups query={query} result={result} whole={whole} locale={locale} />
          ) : name === 'area' ? (
            <AreaGroups query={query} result={result} locale={locale} />
          ) : (
            group(name)
          )}
          {name === COST_AFTER && (
            <CostRange costMin={query.costMin} costMax={query.costMax} locale={locale} />
          )}
        </Fragment>
      ))}
      <div className={styles.apply}>
        <button className="button" type="submit">
          {words.show(counted.projects(total, formatNumber(total, locale)))}
        </button>
      </div>
    </live-filters>
  )
}

/** Subsectors of each chosen sector, or of all three if none is chosen. */
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

/** The areas under the plan that names them. */
function AreaGroups({ query, result, locale }: Omit<Props, 'label' | 'whole'>) {
  const words = messagesOf(locale).list
  return FRAMEWORKS.map(({ code: framework, short }) => {
    const names = new Map<string, string>(
      areasOf(framework, locale).map(({ code, name }) => [code, name]),
    )
    const values = (result.facets.area ?? []).filter(({ value }) => names.has(value))
    return (
      <FacetGroup
        key={framework}
        name="area"
        title={words.areaOf(short)}
        rows={facetRows(values, query.area ?? [], 'fixed')}
        label={(value) => names.get(value) ?? value}
        locale={locale}
      />
    )
  })
}
