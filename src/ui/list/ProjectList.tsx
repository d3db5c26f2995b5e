import type { Card, CostSums, Query, SearchResult, Snapshot } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import { labelOf, STATES, type Locale, type MemberState } from '@/vocabulary'

import { SearchLine } from '../frame/SearchLine'
import { numberFormat } from '../format/formatters'
import { formatAmount } from '../format/money'
import { formatNumber } from '../format/numbers'
import { apiPath, changed, listPath, parametersOf } from '../links/listLinks'
import { sitePath } from '../links/paths'
import { ListMap } from '../map/ListMap'
import { Bars } from './Bars'
import type { Choice, LabelOf } from './choices'
import { Chips } from './Chips'
import { EmptyResult, type Loosening } from './EmptyResult'
import { Entries } from './Entries'
import { FilterPanel } from './FilterPanel'
import { LedgerHead } from './LedgerHead'
import { Pager } from './Pager'
import styles from './ProjectList.module.css'
import { SortMenu } from './SortMenu'

interface Props {
  query: Query
  result: SearchResult
  /** Of the whole result. */
  cost: CostSums
  whole: SearchResult['facets']
  /** The first of the whole result, as many as a map shows. */
  first: readonly Card[]
  /** Stated cost of open projects by lead state over the whole result. */
  costs: ReturnType<Snapshot['statistics']>[string]
  choices: readonly Choice[]
  loosen: readonly Loosening[]
  label: LabelOf
  /** Address of the land outline that maps are drawn on. */
  land: string
  locale: Locale
  today: string
}

/** The project list as one form: search text, filters and the result. */
export function ProjectList(props: Props) {
  const { query, result, cost, whole, first, costs, choices, loosen, label, land, locale, today } =
    props
  const { list: words } = messagesOf(locale)
  const total = result.page.total
  return (
    <form className={styles.page} role="search" action={sitePath('/projects', locale)}>
      <h1>{words.title}</h1>
      <div>
        <SearchLine text={query.q} locale={locale} />
        <p className={styles.controls}>
          <a className="button quiet" href="#filters">
            {words.filtersOn(choices.length)}
          </a>
        </p>
        <HiddenChoices query={query} />
      </div>
      <p className={styles.exports}>
        {words.saveAs} <a href={apiPath('csv', query)}>{words.csv}</a>{' '}
        <a href={apiPath('json', query)}>{words.api}</a>
      </p>
      <FilterPanel query={query} result={result} whole={whole} label={label} locale={locale} />
      <section className={styles.results} id="results" aria-label={words.results}>
        <Chips choices={choices} locale={locale} />
        <Tally query={query} result={result} cost={cost} locale={locale} />
        {total === 0 ? (
          <EmptyResult loosen={loosen} locale={locale} />
        ) : (
          <>
            <LedgerHead query={query} locale={locale} />
            <Entries cards={result.cards} locale={locale} today={today} />
            <Pager
              page={result.page}
              href={(page) => listPath({ ...query, page }, locale)}
              locale={locale}
            />
          </>
        )}
      </section>
      {total > 0 && (
        <div className={styles.side}>
          <ListMap entries={result.cards} first={first} total={total} land={land} locale={locale} />
          <CostByState query={query} costs={costs} locale={locale} />
        </div>
      )}
    </form>
  )
}

/** How many projects, and the total of the stated costs of whole projects. */
function Tally({
  query,
  result,
  cost,
  locale,
}: Pick<Props, 'query' | 'result' | 'cost' | 'locale'>) {
  const { list: words, values } = messagesOf(locale)
  const { total } = result.page
  return (
    <div className={styles.tally}>
      <h2>{values.projects(total, formatNumber(total, locale))}</h2>
      {(['open', 'ended'] as const).map(
        (part) =>
          cost[part].stated > 0 && (
            <p key={part} className={styles.sum}>
              {words.sumFor[part](
                formatAmount(cost[part].usd, 'USD', locale),
                formatNumber(cost[part].stated, locale),
              )}
            </p>
          ),
      )}
      {total > 1 && <SortMenu query={query} locale={locale} />}
    </div>
  )
}

/** Choices that the panel has no field for, preserved when the form is submitted. */
function HiddenChoices({ query }: { query: Query }) {
  const { leadState, startFrom, startTo, bbox, updatedSince, sort, limit } = query
  const preserved = { leadState, startFrom, startTo, bbox, updatedSince, sort, limit }
  return parametersOf(preserved).map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ))
}

const MAX_STATES = 6
const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 }

function CostByState({ query, costs, locale }: Pick<Props, 'query' | 'costs' | 'locale'>) {
  const stated = costs.filter(({ usd }) => usd > 0).sort((a, b) => b.usd - a.usd)
  const [largest] = stated
  if (!largest) return null
  return (
    <section aria-labelledby="cost-by-state">
      <h2 id="cost-by-state">{messagesOf(locale).list.costByState}</h2>
      <Bars
        bars={stated.slice(0, MAX_STATES).map(({ value, usd }) => ({
          label: labelOf(STATES, value, locale),
          figure: billions(usd, locale),
          part: (usd / largest.usd) * 100,
          href: listPath(changed(query, { leadState: [value as MemberState] }), locale),
        }))}
      />
    </section>
  )
}

/** Billions with one decimal, so that the figures of a column line up. */
function billions(usd: number, locale: Locale): string {
  return numberFormat(locale, ONE_DECIMAL).format(usd / 1e9)
}
