import type { SearchResult, Snapshot } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import {
  labelOf,
  SECTORS,
  SUBSECTORS,
  subsectorsOf,
  type Locale,
  type Subsector,
} from '@/vocabulary'

import { formatAmount } from '../format/money'
import { formatNumber } from '../format/numbers'
import { listPath } from '../links/listLinks'
import { Bars } from '../list/Bars'
import { SectorMark } from '../marks/SectorMark'
import styles from './SectorColumns.module.css'

type BySector = ReturnType<Snapshot['statistics']>[string]

const MAX_ROWS = 7

interface Props {
  sectors: BySector
  subsectors: NonNullable<SearchResult['facets']['subsector']>
  locale: Locale
}

/** The three sectors side by side, each with its largest subsectors. */
export function SectorColumns({ sectors, subsectors, locale }: Props) {
  const words = messagesOf(locale).home
  const largest = Math.max(1, ...subsectors.map(({ count }) => count))
  const projects = (count: number) =>
    messagesOf(locale).values.projects(count, formatNumber(count, locale))
  return (
    <div className={styles.columns}>
      {SECTORS.map(({ code }) => {
        const sum = sectors.find(({ value }) => value === code)
        const codes: string[] = subsectorsOf(code)
        const rows = subsectors
          .filter(({ value, count }) => count > 0 && codes.includes(value))
          .sort((a, b) => b.count - a.count)
          .slice(0, MAX_ROWS)
        return (
          <div key={code} className={code}>
            <h3>
              <SectorMark sector={code} size={22} />
              <a href={listPath({ sector: [code] }, locale)}>{labelOf(SECTORS, code, locale)}</a>
            </h3>
            <p className={styles.sum}>
              {sum && sum.stated > 0
                ? words.sectorSum(
                    projects(sum.count),
                    formatAmount(sum.usd, 'USD', locale),
                    formatNumber(sum.stated, locale),
                  )
                : words.sectorNoSum(projects(sum?.count ?? 0))}
            </p>
            <Bars
              bars={rows.map(({ value, count }) => ({
                label: labelOf(SUBSECTORS, value, locale),
                figure: formatNumber(count, locale),
                part: (count / largest) * 100,
                href: listPath({ subsector: [value as Subsector] }, locale),
              }))}
            />
          </div>
        )
      })}
    </div>
  )
}
