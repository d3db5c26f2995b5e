import { messagesOf } from '@/messages'
import { labelOf, SECTORS, type Locale } from '@/vocabulary'

import type { LineStyle } from '../marks/lineStyle'
import { SectorMark } from '../marks/SectorMark'
import styles from './Legend.module.css'
import { SampleMarks } from './ProjectMarks'

const LINES = [
  ['built', 'completed'],
  ['underWay', 'underWay'],
  ['prepared', 'inPreparation'],
  ['identified', 'identified'],
] as const satisfies readonly (readonly [LineStyle, string])[]

/**
 * What the marks on a map mean: the progress of a project, and with `sectors` the shape of its
 * sector.
 */
export function Legend({ locale, sectors = false }: { locale: Locale; sectors?: boolean }) {
  const words = messagesOf(locale).map
  return (
    <ul className={styles.legend}>
      {sectors &&
        SECTORS.map(({ code }) => (
          <li key={code}>
            <SectorMark sector={code} size={15} /> {labelOf(SECTORS, code, locale)}
          </li>
        ))}
      {LINES.map(([style, word]) => (
        <li key={style}>
          <SampleMarks style={style} />
          {words[word]}
        </li>
      ))}
    </ul>
  )
}
