import type { Shown } from '@/catalogue/forum/types'
import type { Card } from '@/catalogue/types'
import type { EditionRecord, SessionRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { formatWholeDay } from '../format/dates'
import { changesPath, editionPath } from '../links/forumPaths'
import { Words } from '../text/Words'
import { CalendarLinks } from './CalendarLinks'
import { daysOf, trackName, type Band } from './days'
import styles from './Programme.module.css'
import { Session } from './Session'
import { WrongZone, ZoneForm } from './ZoneForm'
import { zoneLabel, type ShownZone } from './zoneWords'

interface Props {
  edition: EditionRecord
  sessions: readonly Shown<SessionRecord>[]
  /** The card of a public project. */
  cardOf: (code: string) => Card | undefined
  zone: ShownZone
  locale: Locale
  /** The edition is over. */
  isOver: boolean
}

/** The programme of an edition by day and track. */
export function Programme(props: Props) {
  const { edition, sessions, zone, locale, isOver } = props
  const words = messagesOf(locale).forum
  if (sessions.length === 0) {
    return (
      <section className={styles.programme} aria-labelledby="programme">
        <h2 id="programme">{words.programme}</h2>
        <div className="empty">
          <p>
            <b>{isOver ? words.programmeNoneKept : words.programmeNone}</b>
          </p>
          {!isOver && <p>{words.programmeNoneNote}</p>}
        </div>
      </section>
    )
  }
  const tracks = sessions.flatMap(({ record }) => record.track ?? [])
  return (
    <section className={styles.programme} aria-labelledby="programme">
      <h2 id="programme">{words.programme}</h2>
      <div className={styles.tools}>
        {sessions.some(({ record }) => record.start !== null) ? (
          <ZoneForm
            zone={zone}
            path={`${editionPath(edition.code, locale)}#programme`}
            locale={locale}
          >
            {zone.shown === zone.own
              ? words.timesOwn(zoneLabel(zone.own, locale))
              : words.timesOther(zoneLabel(zone.shown, locale), zoneLabel(zone.own, locale))}
          </ZoneForm>
        ) : (
          <div>
            <WrongZone zone={zone} locale={locale} />
            <p>{words.hoursNoneStated}</p>
          </div>
        )}
        <div>
          {sessions.some(({ record }) => record.day !== null) && (
            <CalendarLinks edition={edition} tracks={tracks} locale={locale} />
          )}
          <p className={styles.changes}>
            <a href={changesPath(edition.code, locale)}>{words.changes}</a>
          </p>
        </div>
      </div>
      {daysOf(sessions, edition.tracks).map(({ bands, day }) => (
        <section key={day} className={styles.day} aria-labelledby={dayId(day)}>
          <h3 id={dayId(day)}>{day === null ? words.dayNotStated : formatWholeDay(day, locale)}</h3>
          {bands.map((band, index) => (
            <BandOf key={index} band={band} {...props} />
          ))}
        </section>
      ))}
    </section>
  )
}

/** The id of a day's section in the page. */
function dayId(day: string | null): string {
  return `day-${day ?? 'not-stated'}`
}

function BandOf({ band, ...props }: { band: Band } & Props) {
  if (band.kind === 'inTurn') return <Sessions {...props} sessions={band.sessions} />
  return (
    <div className={styles.tracks}>
      {band.tracks.map(({ key, sessions }) => (
        <div key={key}>
          <h4 className={styles.track}>
            <Words of={trackName(props.edition.tracks, key) ?? { en: key }} locale={props.locale} />
          </h4>
          <Sessions {...props} sessions={sessions} narrow />
        </div>
      ))}
    </div>
  )
}

function Sessions({
  cardOf,
  sessions,
  edition,
  zone,
  locale,
  narrow,
}: Props & { narrow?: boolean }) {
  return (
    <ol>
      {sessions.map(({ record }) => (
        <Session
          key={record.code}
          session={record}
          edition={edition}
          projects={record.projects.flatMap((code) => cardOf(code) ?? [])}
          zone={zone}
          locale={locale}
          narrow={narrow}
        />
      ))}
    </ol>
  )
}
