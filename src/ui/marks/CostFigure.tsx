import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { basisOf, currencySign, isConverted, scaleAmount, type Amount } from '../format/money'
import { classNames } from '../styles/classNames'
import styles from './CostFigure.module.css'

interface Props {
  cost: Amount | null
  locale: Locale
  /** On the project's page. */
  large?: boolean
  /** Shown after the basis, such as the number of a source. */
  children?: React.ReactNode
}

/** A cost, in US dollars if known, with the basis below; "Not stated" if there is none. */
export function CostFigure({ cost, locale, large = false, children }: Props) {
  const { values } = messagesOf(locale)
  const classes = classNames(styles.figure, !cost && styles.none, large && styles.large)
  if (!cost) return <p className={classes}>{values.notStated}</p>
  const converted = isConverted(cost)
  const { figure, unit } = scaleAmount(cost.usd ?? cost.amount, locale)
  return (
    <>
      <p className={classes}>
        {converted && (
          <>
            <span className={styles.sign} aria-hidden="true">
              ≈
            </span>
            <span className="spoken">{values.approximately}</span>{' '}
          </>
        )}
        <span className={styles.sign}>
          {currencySign(cost.usd === undefined ? cost.currency : 'USD')}
        </span>{' '}
        <b>{figure}</b> <span className={styles.unit}>{unit}</span>
      </p>
      <p className={styles.basis}>
        {basisOf(cost, locale)}
        {children}
      </p>
    </>
  )
}
