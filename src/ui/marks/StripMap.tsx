import { messagesOf } from '@/messages'
import type { Locale, Localised, Sector, Status } from '@/vocabulary'

import { countryName } from '../text/countries'
import { Words } from '../text/Words'
import { lineStyleOf } from './lineStyle'

interface Stop {
  name: Localised
  country: string
}

interface Props {
  stops: readonly Stop[]
  sector: Sector
  status: Status
  locale: Locale
  /** Whether the country stands under each stop. */
  withCountries?: boolean
}

/** More stops than this cannot be read side by side. */
const MOST_ABREAST = 6

/** The route as a straight line of named stops; a border is two upright strokes between two of them. */
export function StripMap({ stops, sector, status, locale, withCountries = false }: Props) {
  const { marks, project } = messagesOf(locale)
  const shape = stops.length > MOST_ABREAST ? 'upright' : 'abreast'
  return (
    <ol
      className={`strip-map ${sector} ${lineStyleOf(status)} ${shape}`}
      aria-label={project.route}
    >
      {stops.map((stop, index) => {
        const next = stops[index + 1]
        return (
          <li key={index}>
            <span className="name">
              <Words of={stop.name} locale={locale} />
            </span>
            {withCountries && <span className="country">{countryName(stop.country, locale)}</span>}
            {next && next.country !== stop.country && (
              <span className="border">
                <span className="spoken">{marks.border}</span>
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
