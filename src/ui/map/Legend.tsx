import { messagesOf } from '@/messages'
import { labelOf, SECTORS, type Locale } from '@/vocabulary'

import type { LineStyle } from '../marks/lineStyle'
import { SectorMark } from '../marks/SectorMark'

const LINES = [
  ['built', 'completed'],
  ['underWay', 'underWay'],
  ['prepared', 'inPreparation'],
  ['identified', 'identified'],
] as const satisfies readonly (readonly [LineStyle, string])[]

/** What the marks on a map mean: how far a project is, and with `sectors` its shape too. */
export function Legend({ locale, sectors = false }: { locale: Locale; sectors?: boolean }) {
  const words = messagesOf(locale).map
  return (
    <ul className="legend">
      {sectors &&
        SECTORS.map(({ code }) => (
          <li key={code}>
            <SectorMark sector={code} size={15} /> {labelOf(SECTORS, code, locale)}
          </li>
        ))}
      {LINES.map(([style, word]) => (
        <li key={style}>
          <svg
            className={`project-marks ink ${style}`}
            viewBox="0 0 34 10"
            width="34"
            height="10"
            aria-hidden="true"
          >
            <path className="way" d="M3 5H31" />
            <path className="stop" d="M5 5h0M29 5h0" />
            <path className="eye" d="M5 5h0M29 5h0" />
          </svg>
          {words[word]}
        </li>
      ))}
    </ul>
  )
}
