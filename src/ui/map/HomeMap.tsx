import type { Card } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import { labelOf, STATES, type Locale } from '@/vocabulary'

import { listPath } from '../links/listLinks'
import { classNames } from '../styles/classNames'
import { Atlas } from './Atlas'
import { drawTogether } from './drawProjects'
import styles from './HomeMap.module.css'
import { labelStates } from './labels'
import boxStyles from './mapBox.module.css'
import { MapLabel } from './MapLabel'
import { fitView, project, type Box } from '@/basemap/mercator'
import { degreeName, graticule } from './neatline'
import { SEAS } from './placeNames'
import { ProjectMarks } from './ProjectMarks'

/** All member states, and the sea to the east for the cartouche. */
const REGION: Box = [88.4, -12.6, 155.4, 27.5]
const VIEW = fitView(REGION, { width: 1360, height: 846, inset: 14 })

/** The catalogue as a map: every project, with the names of the states. */
export function HomeMap({
  cards,
  land,
  locale,
}: {
  cards: Iterable<Card>
  land: string
  locale: Locale
}) {
  const words = messagesOf(locale).map
  const states = labelStates(VIEW, (code) => labelOf(STATES, code, locale), [], 'best')
  const { meridians, parallels } = graticule(VIEW, 10)
  return (
    <div className={styles.crop}>
      <div className={classNames(boxStyles.box, styles.map)}>
        <Atlas view={VIEW} land={land} step={10} bar={1}>
          {drawTogether(VIEW, cards).map((drawn) => (
            <ProjectMarks key={`${drawn.sector} ${drawn.style}`} drawn={drawn} overview />
          ))}
        </Atlas>
        {meridians.slice(0, 4).map(({ degree, at }) => (
          <MapLabel key={degree} view={VIEW} x={at} y={32} kind="degree">
            {degreeName(degree, 'meridian')}
          </MapLabel>
        ))}
        {parallels.slice(1).map(({ degree, at }) => (
          <MapLabel key={degree} view={VIEW} x={38} y={at} kind="degree">
            {degreeName(degree, 'parallel')}
          </MapLabel>
        ))}
        {Object.entries(SEAS).map(([name, position]) => {
          const [x, y] = project(VIEW, [position[0], position[1]])
          return (
            <MapLabel key={name} view={VIEW} x={x} y={y} kind="sea">
              {words.seas[name as keyof typeof SEAS]}
            </MapLabel>
          )
        })}
        {states.map((label) => (
          <MapLabel key={label.of} view={VIEW} x={label.x} y={label.y} kind="state">
            <a href={listPath({ state: [label.of] }, locale)}>
              <span className={styles.full}>{labelOf(STATES, label.of, locale)}</span>
              <span className={styles.short} aria-hidden="true">
                {label.of}
              </span>
            </a>
          </MapLabel>
        ))}
      </div>
    </div>
  )
}
