import { messagesOf } from '@/messages'
import type { Locale, Localised } from '@/vocabulary'

import { Words } from '../text/Words'
import styles from './RouteLine.module.css'

interface Props {
  from: Localised
  to: Localised
  /** Stops between the two ends. */
  between: number
  locale: Locale
}

const MAX_DOTS = 6

/** A line in a row: two ends by name, the stops between as dots. */
export function RouteLine({ from, to, between, locale }: Props) {
  const dots = Math.min(between, MAX_DOTS)
  const width = 24 + 6 * dots
  const step = (width - 11) / (dots + 1)
  return (
    <span className={styles.line}>
      <span>
        <Words of={from} locale={locale} />
      </span>
      <svg
        viewBox={`0 0 ${width} 10`}
        width={width}
        height={10}
        role="img"
        aria-label={messagesOf(locale).marks.stopsBetween(between)}
      >
        <path d={`M5.5 5H${width - 5.5}`} />
        {Array.from({ length: dots }, (_, index) => (
          <circle
            key={index}
            className={styles.between}
            cx={Number((5.5 + step * (index + 1)).toFixed(1))}
            cy={5}
            r={1.75}
          />
        ))}
        <circle cx={3} cy={5} r={2.5} />
        <circle cx={width - 3} cy={5} r={2.5} />
      </svg>
      <span>
        <Words of={to} locale={locale} />
      </span>
    </span>
  )
}
