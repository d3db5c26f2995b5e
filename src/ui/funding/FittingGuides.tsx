import type { ForumSnapshot } from '@/catalogue/forum/types'
import type { Card } from '@/catalogue/types'
import type { Locale } from '@/vocabulary'

import { guidePath } from '../links/forumPaths'
import { Words } from '../text/Words'
import styles from './FittingGuides.module.css'
import { kindsOf, statedAmounts } from './guideWords'
import { Reasons } from './Reasons'

interface Props {
  guides: ReturnType<ForumSnapshot['guidesFor']>
  /** The project. */
  card: Card
  locale: Locale
}

/** Funding guides that may fit a project, each with the reasons. */
export function FittingGuides({ guides, card, locale }: Props) {
  return (
    <ul className={styles.guides}>
      {guides.map(({ fit, guide: { record } }) => (
        <li key={record.code}>
          <a href={guidePath(record.code, locale)}>
            <Words of={record.name} locale={locale} />
          </a>
          <span className={styles.kinds}>
            {' '}
            {[kindsOf(record, locale), statedAmounts(record, locale)].filter(Boolean).join(' · ')}
          </span>
          <Reasons fit={fit} card={card} locale={locale} />
        </li>
      ))}
    </ul>
  )
}
