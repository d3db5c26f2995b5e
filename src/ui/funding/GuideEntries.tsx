import type { Shown } from '@/catalogue/forum/types'
import type { GuideRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { guidePath } from '../links/forumPaths'
import { pickText } from '../text/pickText'
import { Words } from '../text/Words'
import styles from './GuideEntries.module.css'
import { amountsOf, kindsOf, sectorsOf, statesOf } from './guideWords'

interface Props {
  guides: readonly Shown<GuideRecord>[]
  locale: Locale
}

/** Funding guides as a ledger: who funds what, in which form and how much. */
export function GuideEntries({ guides, locale }: Props) {
  const words = messagesOf(locale).funding
  return (
    <ol>
      {guides.map(({ record }) => {
        const name = pickText(record.name, locale)
        return (
          <li key={record.code} className={styles.entry}>
            <div>
              <p className={styles.institution}>
                <Words of={record.institution} locale={locale} />
              </p>
              <h3 lang={name.lang}>
                <a href={guidePath(record.code, locale)}>{name.text}</a>
              </h3>
              <p className={styles.summary}>
                <Words of={record.summary} locale={locale} />
              </p>
              <p className={styles.scope}>
                {sectorsOf(record, locale)} · {statesOf(record, locale)}
              </p>
            </div>
            <dl>
              <div>
                <dt>{words.columns.kinds}</dt>
                <dd>{kindsOf(record, locale)}</dd>
              </div>
              <div>
                <dt>{words.columns.amount}</dt>
                <dd>{amountsOf(record, locale)}</dd>
              </div>
            </dl>
          </li>
        )
      })}
    </ol>
  )
}
