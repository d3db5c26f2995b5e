import type { Card } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import type { Position } from '@/project'
import { labelOf, STATES, type Locale, type MemberState } from '@/vocabulary'

import { formatNumber } from '../format/numbers'
import { Atlas } from './Atlas'
import { drawProject, drawTogether } from './drawProjects'
import { labelStates } from './labels'
import { Legend } from './Legend'
import styles from './ListMap.module.css'
import boxStyles from './mapBox.module.css'
import { MapLabel } from './MapLabel'
import { MapNote } from './MapNote'
import { boxAround, fitView, frameAround, type Box } from '@/basemap/mercator'
import { ProjectMarks } from './ProjectMarks'

const REGION: Box = [91, -11.5, 142, 28]
const FRAME = { width: 344, inset: 11, minHeight: 280, maxHeight: 410 }
const MIN_DEGREES = 9

/** Pixels per degree below which states are labelled with their codes. */
const MIN_SCALE_FOR_NAMES = 11

/** With more marks than this a map is unreadable and large. */
export const MAX_MARKS = 400

interface Props {
  /** The entries of the page, drawn in full and in their order. */
  entries: readonly Card[]
  /** The first of the whole result, `MAX_MARKS` at most; those not on the page are drawn faint. */
  first: readonly Card[]
  total: number
  land: string
  locale: Locale
}

/** The results next to the list, on the part of the region that they lie in. */
export function ListMap({ entries, first, total, land, locale }: Props) {
  const { list: words } = messagesOf(locale)
  const onPage = new Set(entries.map((card) => card.code))
  const rest = first.filter((card) => !onPage.has(card.code))
  const positions: Position[] = []
  for (const card of [...entries, ...rest])
    for (const { position } of card.places) positions.push(position)
  const box = boxAround(positions, MIN_DEGREES, REGION)
  const view = fitView(box, frameAround(box, FRAME))
  const step = FRAME.width / view.scale > 24 ? 10 : 5
  const nameOf = (code: MemberState) =>
    view.scale < MIN_SCALE_FOR_NAMES ? code : labelOf(STATES, code, locale)
  const shown = formatNumber(Math.min(total, entries.length + rest.length), locale)
  const isAll = entries.length + rest.length >= total
  return (
    <aside className={styles.map} aria-label={words.mapLabel}>
      <p className={styles.head}>
        {isAll ? words.onMap(shown) : words.onMapOf(shown, formatNumber(total, locale))}
      </p>
      <div className={boxStyles.box}>
        <Atlas view={view} land={land} step={step} bar={1}>
          {drawTogether(view, rest).map((drawn) => (
            <ProjectMarks key={`${drawn.sector} ${drawn.style}`} drawn={drawn} faint nth={0} />
          ))}
          {entries.map((card, index) => (
            <ProjectMarks key={card.code} drawn={drawProject(view, card)} nth={index + 1} />
          ))}
        </Atlas>
        <span aria-hidden="true">
          {labelStates(view, nameOf, []).map((label) => (
            <MapLabel key={label.of} view={view} x={label.x} y={label.y} kind="state" small>
              {nameOf(label.of)}
            </MapLabel>
          ))}
        </span>
      </div>
      <Legend locale={locale} />
      <MapNote>{words.mapNote}</MapNote>
    </aside>
  )
}
