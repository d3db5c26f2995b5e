import { messagesOf } from '@/messages'
import type { Locale, Localised, Sector, Status } from '@/vocabulary'

import { classNames } from '../styles/classNames'
import { countryName } from '../text/countries'
import { Words } from '../text/Words'
import { lineStyleOf, type LineStyle } from './lineStyle'
import styles from './StripMap.module.css'

interface Stop {
  name: Localised
  country: string
}

interface Props {
  stops: readonly Stop[]
  sector: Sector
  status: Status
  locale: Locale
  /** Whether the country is shown under each stop. */
  withCountries?: boolean
}

const WAYS: Record<LineStyle, string | undefined> = {
  identified: styles.dotted,
  prepared: styles.dashed,
  underWay: undefined,
  built: styles.filled,
  cancelled: styles.dotted,
}

/** More stops than this are unreadable side by side. */
const MAX_ABREAST = 6

/**
 * The route as a straight line of named stops; a border is two vertical strokes between two of
 * them.
 */
export function StripMap({ stops, sector, status, locale, withCountries = false }: Props) {
  const { marks, project } = messagesOf(locale)
  const isUpright = stops.length > MAX_ABREAST
  return (
    <ol
      className={classNames(
        styles.line,
        sector,
        WAYS[lineStyleOf(status)],
        isUpright && styles.upright,
      )}
      aria-label={project.route}
    >
      {stops.map((stop, index) => {
        const next = stops[index + 1]
        return (
          <li key={index}>
            <span className={styles.name}>
              <Words of={stop.name} locale={locale} />
            </span>
            {withCountries && (
              <span className={styles.country}>{countryName(stop.country, locale)}</span>
            )}
            {next && next.country !== stop.country && (
              <span className={styles.border}>
                <span className="spoken">{marks.border}</span>
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
