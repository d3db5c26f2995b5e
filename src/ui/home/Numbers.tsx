import type { CostSums, SearchResult } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { scaleAmount } from '../format/money'
import { formatNumber } from '../format/numbers'
import styles from './Numbers.module.css'

interface Props {
  whole: SearchResult
  /** Of the whole catalogue. */
  cost: CostSums
  locale: Locale
}

/** Four figures of the whole catalogue; costs are those of whole projects only. */
export function Numbers({ whole, cost, locale }: Props) {
  const { home: words, values } = messagesOf(locale)
  const { total } = whole.page
  const across = whole.facets.crossBorder?.find(({ value }) => value === 'true')?.count ?? 0
  const shown = (value: number) => formatNumber(value, locale)
  return (
    <dl className={styles.numbers}>
      <div>
        <dt>{words.inSectors}</dt>
        <dd>{shown(total)}</dd>
      </div>
      <div>
        <dt>{words.acrossBorders}</dt>
        <dd>{shown(across)}</dd>
      </div>
      {(['open', 'ended'] as const).map((part) => {
        const { stated, usd } = cost[part]
        const sum = scaleAmount(usd, locale)
        return (
          <div key={part}>
            <dt>{words.statedFor[part](shown(stated))}</dt>
            <dd>
              {stated > 0 ? (
                <>
                  <small>US$</small> {sum.figure} <small>{sum.unit}</small>
                </>
              ) : (
                <small>{values.notStated}</small>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
