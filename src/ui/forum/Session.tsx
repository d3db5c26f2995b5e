import type { Card } from '@/catalogue/types'
import type { EditionRecord, SessionRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import { labelOf, SESSION_KINDS, type Locale } from '@/vocabulary'

import { calendarPath, sessionPath } from '../links/forumPaths'
import { classNames } from '../styles/classNames'
import { pickText } from '../text/pickText'
import { Words } from '../text/Words'
import { Hours } from './Hours'
import { trackName } from './days'
import { ProjectLinks } from './ProjectLinks'
import styles from './Session.module.css'
import { SessionLinkTo } from './SessionLinkTo'
import { Speakers } from './Speakers'
import type { ShownZone } from './zoneWords'

interface Props {
  session: SessionRecord
  edition: EditionRecord
  /** Those of its projects that are public. */
  projects: readonly Card[]
  zone: ShownZone
  locale: Locale
  /** In the column of its track, next to other tracks. */
  narrow?: boolean
}

/** An item of a programme. */
export function Session({ session, edition, projects, zone, locale, narrow = false }: Props) {
  const words = messagesOf(locale).forum
  const { cancelled, code, day, links, speakers } = session
  const title = pickText(session.title, locale)
  const Title = narrow ? 'h5' : 'h4'
  const path = sessionPath(session, locale, zone.shown === zone.own ? undefined : zone.shown)
  return (
    <li className={classNames(styles.session, narrow && styles.narrow)} id={code}>
      <div className={styles.when}>
        <Hours session={session} zone={zone} locale={locale} />
      </div>
      <div>
        <p className={styles.kind}>
          {cancelled && <b>{words.cancelled}. </b>}
          <Kind session={session} edition={edition} locale={locale} withTrack={!narrow} />
        </p>
        <Title className={styles.title}>
          <a href={path} lang={title.lang}>
            {cancelled ? <s>{title.text}</s> : title.text}
          </a>
        </Title>
        {speakers.length > 0 && <Speakers speakers={speakers} locale={locale} />}
      </div>
      <div className={styles.with}>
        {projects.length > 0 && (
          <>
            <p className={styles.kind}>{words.projects}</p>
            <ProjectLinks cards={projects} locale={locale} />
          </>
        )}
        {(links.length > 0 || day !== null) && (
          <ul className={styles.links}>
            {links.map((link, index) => (
              <li key={index}>
                <SessionLinkTo link={link} locale={locale} />
              </li>
            ))}
            {day !== null && (
              <li>
                <a
                  href={calendarPath(session.edition, { session: code })}
                  aria-label={words.calendarOf(title.text)}
                >
                  {words.calendarOne}
                </a>
              </li>
            )}
          </ul>
        )}
      </div>
    </li>
  )
}

/** Kind, track and room: `Panel · Energy · Hall B`. */
function Kind({
  session: { kind, room, track },
  edition,
  locale,
  withTrack,
}: Pick<Props, 'session' | 'edition' | 'locale'> & { withTrack: boolean }) {
  const name = withTrack ? trackName(edition.tracks, track) : undefined
  const hasRoom = Object.keys(room).length > 0
  return (
    <>
      {labelOf(SESSION_KINDS, kind, locale)}
      {name && (
        <>
          {' · '}
          <Words of={name} locale={locale} />
        </>
      )}
      {hasRoom && (
        <>
          {' · '}
          <Words of={room} locale={locale} />
        </>
      )}
    </>
  )
}
