import type { Card } from '@/catalogue/types'
import type { EditionRecord, SessionRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import { labelOf, SESSION_KINDS, type Locale } from '@/vocabulary'

import { formatWholeDay } from '../format/dates'
import { Answers, AnswerText } from '../frame/Answers'
import { Crumbs } from '../frame/Crumbs'
import { calendarPath, editionPath, sessionPath } from '../links/forumPaths'
import { sitePath } from '../links/paths'
import { Entries } from '../list/Entries'
import { Section } from '../project/Section'
import { Paragraphs } from '../text/Paragraphs'
import { Words } from '../text/Words'
import { Clocks } from './Hours'
import { hoursOf } from './clocks'
import { trackName } from './days'
import { SessionLinkTo } from './SessionLinkTo'
import styles from './SessionSheet.module.css'
import { Acts, SheetHead } from './SheetHead'
import { Speakers } from './Speakers'
import { WrongZone, ZoneForm } from './ZoneForm'
import { zoneAt, zoneLabel, type ShownZone } from './zoneWords'

interface Props {
  session: SessionRecord
  edition: EditionRecord
  /** Those of its projects that are public. */
  projects: readonly Card[]
  zone: ShownZone
  locale: Locale
  today: string
}

/** One session: when and where, who speaks, and the projects presented. */
export function SessionSheet({ session, edition, projects, zone, locale, today }: Props) {
  const words = messagesOf(locale).forum
  const isOwn = zone.shown === zone.own
  const own = zoneLabel(zone.own, locale)
  return (
    <>
      <Crumbs
        steps={[
          { label: words.title, href: sitePath('/forum', locale) },
          {
            label: <Words of={edition.name} locale={locale} />,
            href: editionPath(edition.code, locale, isOwn ? undefined : zone.shown),
          },
        ]}
        locale={locale}
      />
      <SheetHead
        kind={
          <>
            {session.cancelled && <b>{words.cancelled}. </b>}
            {labelOf(SESSION_KINDS, session.kind, locale)}
          </>
        }
        title={session.title}
        locale={locale}
      >
        <Answers items={answersOf({ session, edition, zone, locale })} />
        {session.start === null ? (
          <WrongZone zone={zone} locale={locale} />
        ) : (
          <div className={styles.zone}>
            <ZoneForm zone={zone} path={sessionPath(session, locale)} locale={locale}>
              {isOwn
                ? words.timesOwn(own)
                : words.timesOtherOnce(zoneLabel(zone.shown, locale), own)}
            </ZoneForm>
          </div>
        )}
        <Acts>
          {session.day !== null && (
            <a
              className="button quiet"
              href={calendarPath(edition.code, { session: session.code })}
            >
              {words.calendarOne}
            </a>
          )}
          <a className="button quiet" href={`/api/v1/sessions/${session.code}`}>
            {words.sessionJson}
          </a>
        </Acts>
      </SheetHead>
      {Object.keys(session.summary).length > 0 && (
        <Section id="summary" title={words.summary}>
          <Paragraphs of={session.summary} locale={locale} />
        </Section>
      )}
      <Section id="speakers" title={words.speakers}>
        {session.speakers.length > 0 ? (
          <Speakers speakers={session.speakers} locale={locale} />
        ) : (
          <p className="nothing">{words.speakersNone}</p>
        )}
      </Section>
      {projects.length > 0 && (
        <Section id="projects" title={words.projects}>
          <Entries cards={projects} locale={locale} today={today} flush />
        </Section>
      )}
      {session.links.length > 0 && (
        <Section id="links" title={words.links}>
          <ul className={styles.links}>
            {session.links.map((link, index) => (
              <li key={index}>
                <SessionLinkTo link={link} locale={locale} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

type AnswerProps = Pick<Props, 'edition' | 'locale' | 'session' | 'zone'>

function answersOf({ session, edition, zone, locale }: AnswerProps) {
  const { forum: words } = messagesOf(locale)
  const track = trackName(edition.tracks, session.track)
  const isRoomStated = Object.keys(session.room).length > 0
  return [
    { name: words.when, value: <When session={session} zone={zone} locale={locale} /> },
    ...(track
      ? [
          {
            name: words.track,
            value: (
              <AnswerText>
                <Words of={track} locale={locale} />
              </AnswerText>
            ),
          },
        ]
      : []),
    ...(isRoomStated
      ? [
          {
            name: words.room,
            value: (
              <AnswerText>
                <Words of={session.room} locale={locale} />
              </AnswerText>
            ),
          },
        ]
      : []),
  ]
}

/** Day, times and zone; also the times at the venue where another zone is shown. */
function When({ session, zone, locale }: Pick<Props, 'locale' | 'session' | 'zone'>) {
  const words = messagesOf(locale).forum
  const hours = hoursOf(session, zone.own, zone.shown)
  if (!hours) {
    return (
      <>
        <AnswerText>
          {session.day === null ? words.dayNotStated : formatWholeDay(session.day, locale)}
        </AnswerText>
        <span className={styles.venue}>{words.hoursNotStated}</span>
      </>
    )
  }
  return (
    <>
      <Moment session={session} own={zone.own} shown={zone.shown} locale={locale} large />
      {zone.shown !== zone.own && (
        <span className={styles.venue}>
          {words.atVenue}:{' '}
          <Moment session={session} own={zone.own} shown={zone.own} locale={locale} />
        </span>
      )}
    </>
  )
}

function Moment({
  session,
  own,
  shown,
  locale,
  large = false,
}: {
  session: SessionRecord
  own: string
  shown: string
  locale: Locale
  large?: boolean
}) {
  const words = messagesOf(locale).forum
  const hours = hoursOf(session, own, shown)
  if (!hours) return null
  const { end, start } = hours
  const text = (
    <>
      {formatWholeDay(start.day, locale)}, <Clocks hours={hours} locale={locale} />
      {end && end.day !== start.day && ` (${words.ends(formatWholeDay(end.day, locale))})`}
    </>
  )
  return (
    <>
      {large ? <AnswerText>{text}</AnswerText> : text}
      {large ? <span className={styles.venue}>{zoneAt(start)}</span> : `, ${zoneAt(start)}`}
    </>
  )
}
