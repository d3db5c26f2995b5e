import type { Card } from '@/catalogue/types'
import type { Locale } from '@/vocabulary'

import { projectPath } from '../links/paths'
import { CodeMark } from '../marks/CodeMark'
import { Words } from '../text/Words'
import styles from './ProjectLinks.module.css'

/** Projects by code and title. */
export function ProjectLinks({ cards, locale }: { cards: readonly Card[]; locale: Locale }) {
  return (
    <ul className={styles.projects}>
      {cards.map((card) => (
        <li key={card.code}>
          <CodeMark code={card.code} sector={card.sector} />
          <a href={projectPath(card, locale)}>
            <Words of={card.title} locale={locale} />
          </a>
        </li>
      ))}
    </ul>
  )
}
