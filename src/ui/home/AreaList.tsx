import type { FacetValue } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import { areasOf, FRAMEWORKS, textIn, type Locale } from '@/vocabulary'

import { formatNumber } from '../format/numbers'
import { listPath } from '../links/listLinks'
import { Bars } from '../list/Bars'
import { AreaMark } from '../marks/AreaMark'
import styles from './AreaList.module.css'

/** The strategic areas with their counts, under the plan that names them; the plan in force first. */
export function AreaList({ areas, locale }: { areas: readonly FacetValue[]; locale: Locale }) {
  const counts = new Map(areas.map(({ count, value }) => [value, count]))
  const largest = Math.max(1, ...counts.values())
  return (
    <div className={styles.areas}>
      {FRAMEWORKS.toReversed().map(({ code: framework, label }) => (
        <section key={framework} aria-labelledby={framework}>
          <h3 id={framework}>{textIn(label, locale)}</h3>
          <Bars
            bars={areasOf(framework, locale).map(({ code, name }) => ({
              label: (
                <>
                  <AreaMark area={code} />
                  {name}
                </>
              ),
              figure: formatNumber(counts.get(code) ?? 0, locale),
              part: ((counts.get(code) ?? 0) / largest) * 100,
              href: listPath({ area: [code] }, locale),
            }))}
          />
        </section>
      ))}
      <p className="note">{messagesOf(locale).home.areaNote}</p>
    </div>
  )
}
