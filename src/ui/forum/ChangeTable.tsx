import type { ScheduleChange, When } from '@/catalogue/forum/types'
import { utcDayOf } from '@/dates'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { formatDate, formatShortDay } from '../format/dates'
import { listFormat } from '../format/formatters'
import { sessionPath } from '../links/forumPaths'
import { Words } from '../text/Words'
import { changedParts } from './changeWords'
import styles from './ChangeTable.module.css'
import { Clocks } from './Hours'
import { hoursOf } from './clocks'
import { zoneAt } from './zoneWords'

interface Props {
  changes: readonly ScheduleChange[]
  edition: string
  /** The edition's time zone. */
  zone: string
  locale: Locale
}

/** Changes to a programme, newest first. */
export function ChangeTable({ changes, edition, zone, locale }: Props) {
  const words = messagesOf(locale).forum
  const { date, session, what } = words.changesColumns
  return (
    <table className={`ledger ${styles.changes}`}>
      <thead>
        <tr>
          <th scope="col">{date}</th>
          <th scope="col">{session}</th>
          <th scope="col">{what}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => (
          <tr key={index}>
            <td className="date">
              <time dateTime={change.at}>{formatDate(utcDayOf(change.at), locale)}</time>
            </td>
            <td>
              {change.title ? (
                <a href={sessionPath({ edition, code: change.session }, locale)}>
                  <Words of={change.title} locale={locale} />
                </a>
              ) : (
                change.session
              )}
            </td>
            <td>
              <What change={change} zone={zone} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const LISTING = {}

function What({ change, zone, locale }: { change: ScheduleChange; zone: string; locale: Locale }) {
  const words = messagesOf(locale).forum
  const parts = change.kind === 'changed' ? changedParts(change) : []
  return (
    <>
      {words.changeKinds[change.kind]}
      {parts.length > 0 && `: ${listFormat(locale, LISTING).format(parts)}`}
      {change.moved && (
        <dl className={styles.moved}>
          <div>
            <dt>{words.movedFrom}</dt>
            <dd>
              <WhenOf when={change.moved.before} zone={zone} locale={locale} />
            </dd>
          </div>
          <div>
            <dt>{words.movedTo}</dt>
            <dd>
              <WhenOf when={change.moved.after} zone={zone} locale={locale} />
            </dd>
          </div>
        </dl>
      )}
    </>
  )
}

/** Day, hours with their zone, and room, as far as they are stated. */
function WhenOf({ when, zone, locale }: { when: When; zone: string; locale: Locale }) {
  const words = messagesOf(locale).forum
  const hours = hoursOf(when, zone, zone)
  return (
    <>
      {when.day === null ? words.dayNotStated : formatShortDay(when.day, locale)},{' '}
      {hours ? (
        <>
          <Clocks hours={hours} locale={locale} /> ({zoneAt(hours.start)})
        </>
      ) : (
        words.hoursNotStated.toLowerCase()
      )}
      {Object.keys(when.room).length > 0 && (
        <>
          , <Words of={when.room} locale={locale} />
        </>
      )}
    </>
  )
}
