import type { SearchResult } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { scaleAmount } from '../format/money'
import { formatNumber } from '../format/numbers'

/** Four figures of the whole catalogue. */
export function Numbers({ whole, locale }: { whole: SearchResult; locale: Locale }) {
  const { home: words, values } = messagesOf(locale)
  const { total } = whole.page
  const across = whole.facets.crossBorder?.find(({ value }) => value === 'true')?.count ?? 0
  const sum = scaleAmount(whole.cost.usd, locale)
  const shown = (value: number) => formatNumber(value, locale)
  return (
    <dl className="numbers">
      <div>
        <dt>{words.inSectors}</dt>
        <dd>{shown(total)}</dd>
      </div>
      <div>
        <dt>{words.acrossBorders}</dt>
        <dd>{shown(across)}</dd>
      </div>
      <div>
        <dt>{words.statedFor(shown(whole.cost.stated))}</dt>
        <dd>
          {whole.cost.stated > 0 ? (
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
        <dd>{shown(total - whole.cost.stated)}</dd>
      </div>
    </dl>
  )
}
