import type { CostSum, SearchResult } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { scaleAmount } from '../format/money'
import { formatNumber } from '../format/numbers'
import styles from './Numbers.module.css'

interface Props {
  whole: SearchResult
  /** Of the whole catalogue. */
  cost: CostSum
  locale: Locale
}

/** Four figures of the whole catalogue. */
export function Numbers({ whole, cost, locale }: Props) {
  const { home: words, values } = messagesOf(locale)
  const { total } = whole.page
  const across = whole.facets.crossBorder?.find(({ value }) => value === 'true')?.count ?? 0
  const sum = scaleAmount(cost.usd, locale)
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
      <div>
        <dt>{words.statedFor(shown(cost.stated))}</dt>
        <dd>
          {cost.stated > 0 ? (
            <>
              <small>US$</small> {sum.figure} <small>{sum.unit}</small>
            </>
          ) : (
            <small>{values.notStated}</small>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.withoutCost}</dt>
        <dd>{shown(total - cost.stated)}</dd>
      </div>
    </dl>
  )
}
