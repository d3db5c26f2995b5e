import type { Card } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import { labelOf, SECTORS, STATES, type Locale } from '@/vocabulary'

import { pickText } from '../text/pickText'
import { Atlas } from './Atlas'
import { drawProject, drawTogether } from './drawProjects'
import { labelPlaces, labelStates } from './labels'
import boxStyles from './mapBox.module.css'
import { MapLabel } from './MapLabel'
import { MapNote } from './MapNote'
import { boxAround, boxOf, fitView, SHEET, type View } from '@/basemap/mercator'
import { isNear } from '@/basemap/nearLand'
import { degreeName, graticule } from './neatline'
import styles from './ProjectMap.module.css'
import { ProjectMarks } from './ProjectMarks'

const FRAME = { width: 520, height: 470, inset: 12 }
const MIN_DEGREES = 5

/** The view of a project's map. */
export function projectView(card: Card): View {
  return fitView(
    boxAround(
      card.places.map(({ position }) => position),
      MIN_DEGREES,
      SHEET.box,
    ),
    FRAME,
  )
}

interface Props {
  card: Card
  view: View
  /** Other projects of the sector in the view, for orientation. */
  others: readonly Card[]
  land: string
  locale: Locale
}

/** Where a project lies: its own places by name, others of its sector faint. */
export function ProjectMap({ card, view, others, land, locale }: Props) {
  const words = messagesOf(locale).map
  const [west, , east] = boxOf(view)
  const step = east - west > 24 ? 5 : east - west > 9 ? 2 : 1
  const { meridians, parallels } = graticule(view, step)
  const named = labelPlaces(view, card.places, ({ name }) => pickText(name, locale).text)
  const nameOf = (code: (typeof STATES)[number]['code']) => labelOf(STATES, code, locale)
  const isLine = card.places.filter(({ role }) => role === 'stop').length > 1
  const sector = labelOf(SECTORS, card.sector, locale).toLowerCase()
  return (
    <div className={styles.map}>
      <div className={boxStyles.box} aria-hidden="true">
        <Atlas
          view={view}
          land={isNear(view) ? undefined : land}
          step={step}
          bar={step > 2 ? 1 : 0.5}
        >
          {drawTogether(view, others).map((drawn) => (
            <ProjectMarks key={`${drawn.sector} ${drawn.style}`} drawn={drawn} faint />
          ))}
          <ProjectMarks drawn={drawProject(view, card)} />
        </Atlas>
        {meridians.map(({ degree, at }) => (
          <MapLabel key={degree} view={view} x={at} y={23} kind="degree">
            {degreeName(degree, 'meridian')}
          </MapLabel>
        ))}
        {parallels
          .filter(({ at }) => at > 40)
          .map(({ degree, at }) => (
            <MapLabel key={degree} view={view} x={32} y={at} kind="degree">
              {degreeName(degree, 'parallel')}
            </MapLabel>
          ))}
        {labelStates(view, nameOf, named.taken).map((label) => (
          <MapLabel key={label.of} view={view} x={label.x} y={label.y} kind="state">
            {nameOf(label.of)}
          </MapLabel>
        ))}
        {named.labels.map((label, index) => {
          const { text, lang } = pickText(label.of.name, locale)
          return (
            <MapLabel
              key={index}
              view={view}
              x={label.x}
              y={label.y}
              side={label.side}
              kind="place"
              wideOnly={label.wideOnly}
            >
              <span lang={lang}>{text}</span>
            </MapLabel>
          )
        })}
      </div>
      <MapNote>
        {isLine ? words.projectNote : words.siteNote}
        {others.length > 0 && ` ${words.faint(sector)}`}
      </MapNote>
    </div>
  )
}
