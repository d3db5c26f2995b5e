import type { Benefit } from '@/project'
import type { Locale } from '@/vocabulary'

import { formatNumber } from '../format/numbers'
import { formatUnit } from '../format/quantities'
import { Words } from '../text/Words'
import type { SourceNumbers } from './references'
import { Refs } from './Refs'
import styles from './rows.module.css'

interface Props {
  benefits: readonly Benefit[]
  numbers: SourceNumbers
  locale: Locale
}

/** The stated benefits of the project, with a figure where a source gives one. */
export function Benefits({ benefits, numbers, locale }: Props) {
  return (
    <ul className={styles.rows}>
      {benefits.map((benefit, index) => (
        <li key={index}>
          <Words of={benefit.label} locale={locale} />
          {benefit.value !== null && (
            <b>
              {' '}
              {formatNumber(benefit.value, locale)} {formatUnit(benefit.unit ?? '')}
            </b>
          )}
          <Refs to={benefit.source} numbers={numbers} locale={locale} />
        </li>
      ))}
    </ul>
  )
}
