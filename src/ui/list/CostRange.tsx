import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { formatAmount } from '../format/money'
import { classNames } from '../styles/classNames'
import styles from './CostRange.module.css'
import facetStyles from './facet.module.css'
import unfoldingStyles from './unfolding.module.css'

const STEPS = [1e7, 5e7, 1e8, 5e8, 1e9, 2e9, 5e9, 1e10, 5e10]

interface Props {
  costMin: number | undefined
  costMax: number | undefined
  locale: Locale
}

/** The two ends of a cost range in US dollars, each a select that works without scripts. */
export function CostRange({ costMin, costMax, locale }: Props) {
  const words = messagesOf(locale).list
  const field = (name: 'costMin' | 'costMax', label: string, value: number | undefined) => {
    const steps = value === undefined || STEPS.includes(value) ? STEPS : [...STEPS, value]
    return (
      <label>
        {label}
        <select name={name} defaultValue={value === undefined ? '' : String(value)}>
          <option value="">{words.any}</option>
          {[...steps]
            .sort((a, b) => a - b)
            .map((step) => (
              <option key={step} value={String(step)}>
                {formatAmount(step, 'USD', locale, 'asGiven')}
              </option>
            ))}
        </select>
      </label>
    )
  }
  return (
    <details className={classNames(unfoldingStyles.unfolding, facetStyles.facet)} open>
      <summary>{words.facets.cost}</summary>
      <div className={styles.range} data-range="">
        {field('costMin', words.from, costMin)}
        {field('costMax', words.to, costMax)}
      </div>
    </details>
  )
}
