import type { FacetValue } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import { AREAS, labelOf, type Area, type Locale } from '@/vocabulary'

import { formatNumber } from '../format/numbers'
import { listPath } from '../links/listLinks'
import { Bars } from '../list/Bars'
import { AreaMark } from '../marks/AreaMark'
import styles from './AreaList.module.css'

/** The strategic areas with their counts. */
export function AreaList({ areas, locale }: { areas: readonly FacetValue[]; locale: Locale }) {
  const largest = Math.max(1, ...areas.map(({ count }) => count))
  return (
    <div className={styles.areas}>
      <Bars
        bars={areas.map(({ value, count }) => ({
          label: (
            <>
              <AreaMark area={value as Area} />
              {labelOf(AREAS, value, locale)}
            </>
          ),
          figure: formatNumber(count, locale),
          part: (count / largest) * 100,
          href: listPath({ area: [value as Area] }, locale),
        }))}
      />
      <p className="note">{messagesOf(locale).home.areaNote}</p>
    </div>
  )
}
