import type { Card } from '@/catalogue/types'
import type { Locale } from '@/vocabulary'

import { projectPath } from '../links/paths'
import { CodeMark } from '../marks/CodeMark'
import { CostFigure } from '../marks/CostFigure'
import { StripMap } from '../marks/StripMap'
import { Words } from '../text/Words'
import styles from './Corridors.module.css'

/** Corridors as strip maps, one below the other. */
export function Corridors({ cards, locale }: { cards: readonly Card[]; locale: Locale }) {
  return (
    <ul className={styles.corridors}>
      {cards.map((card) => (
        <li key={card.code}>
          <div>
            <CodeMark code={card.code} sector={card.sector} />
            <h3>
              <a href={projectPath(card, locale)}>
                <Words of={card.title} locale={locale} />
              </a>
            </h3>
          </div>
          <StripMap
            stops={card.places.filter(({ role }) => role === 'stop')}
            sector={card.sector}
            status={card.status}
            locale={locale}
          />
          <div className={styles.cost}>
            <CostFigure cost={card.cost} locale={locale} />
          </div>
        </li>
      ))}
    </ul>
  )
}
