import { labelOf, SECTORS, STATUSES, type Locale, type Status } from '@/vocabulary'

import type { LineStyle } from '../marks/lineStyle'
import { SectorMark } from '../marks/SectorMark'
import styles from './Legend.module.css'
import { SampleMarks } from './ProjectMarks'

const LINES = [
  ['built', 'completion'],
  ['underWay', 'implementation'],
  ['prepared', 'preparation'],
  ['identified', 'identification'],
] as const satisfies readonly (readonly [LineStyle, Status])[]

/**
 * What the marks on a map mean: the status of a project, and with `sectors` the shape of its sector.
 */
export function Legend({ locale, sectors = false }: { locale: Locale; sectors?: boolean }) {
  return (
    <ul className={styles.legend}>
      {sectors &&
        SECTORS.map(({ code }) => (
          <li key={code}>
            <SectorMark sector={code} size={15} /> {labelOf(SECTORS, code, locale)}
          </li>
        ))}
      {LINES.map(([style, status]) => (
        <li key={style}>
          <SampleMarks style={style} />
          {labelOf(STATUSES, status, locale)}
        </li>
      ))}
    </ul>
  )
}
