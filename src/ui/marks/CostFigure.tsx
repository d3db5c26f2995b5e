import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { basisOf, currencySign, isConverted, scaleAmount, type Amount } from '../format/money'

interface Props {
  cost: Amount | null
  locale: Locale
  /** What stands after the basis, such as the number of a source. */
  children?: React.ReactNode
}

/** A cost in US dollars where it is known so, with the basis beneath; "Not stated" where there is none. */
export function CostFigure({ cost, locale, children }: Props) {
  const { values } = messagesOf(locale)
  if (!cost) return <p className="cost-figure none">{values.notStated}</p>
  const converted = isConverted(cost)
  const { figure, unit } = scaleAmount(cost.usd ?? cost.amount, locale)
  return (
    <>
      <p className="cost-figure">
        {converted && (
          <>
            <span className="sign" aria-hidden="true">
              ≈
            </span>
            <span className="spoken">{values.approximately}</span>{' '}
          </>
        )}
        <span className="sign">{currencySign(cost.usd === undefined ? cost.currency : 'USD')}</span>{' '}
        <b>{figure}</b> <span className="unit">{unit}</span>
      </p>
      <p className="basis">
        {basisOf(cost, locale)}
        {children}
      </p>
    </>
  )
}
