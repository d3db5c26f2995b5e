import type { PublicRecord } from '@/project'
import type { Locale } from '@/vocabulary'

import { factsOf } from './facts'
import styles from './KeyFacts.module.css'
import type { SourceNumbers } from './references'
import { Refs } from './Refs'

interface Props {
  record: PublicRecord
  numbers: SourceNumbers
  locale: Locale
}

/** The key facts in two columns, each with the numbers of its sources. */
export function KeyFacts({ record, numbers, locale }: Props) {
  return (
    <dl className={styles.facts}>
      {factsOf(record, locale).map((fact, index) => (
        <div key={index}>
          <dt>{fact.name}</dt>
          <dd>
            {fact.value}
            <Refs to={fact.sources} numbers={numbers} locale={locale} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
