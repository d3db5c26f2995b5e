import { messagesOf } from '@/messages'
import type { Milestone } from '@/project'
import { labelOf, MILESTONES, type Locale } from '@/vocabulary'

import { formatDate } from '../format/dates'
import { classNames } from '../styles/classNames'
import { Words } from '../text/Words'
import { milestoneRow } from './milestoneRow'
import styles from './Milestones.module.css'
import type { SourceNumbers } from './references'
import { Refs } from './Refs'

interface Props {
  milestones: readonly Milestone[]
  numbers: SourceNumbers
  locale: Locale
  today: string
}

/** More stops than this are stacked vertically. */
const MAX_SIDE_BY_SIDE = 7

/** The milestones as a line: past ones filled, planned ones hollow, dashed from today on. */
export function Milestones({ milestones, numbers, locale, today }: Props) {
  const words = messagesOf(locale).project
  if (milestones.length === 0) return <p className="nothing">{words.milestonesNone}</p>
  const row = milestoneRow(milestones, today)
  const now = row.findIndex((stop) => stop.kind === 'today')
  return (
    <ol
      className={classNames(
        styles.milestones,
        row.length > MAX_SIDE_BY_SIDE ? styles.upright : styles.abreast,
      )}
    >
      {row.map((stop, index) => {
        if (stop.kind === 'today')
          return (
            <li key="today" className={classNames(styles.today, styles.ahead)}>
              <b>{words.today}</b>
              <span>{formatDate(today, locale)}</span>
            </li>
          )
        const { milestone } = stop
        const name = labelOf(MILESTONES, milestone.kind, locale)
        return (
          <li
            key={index}
            className={classNames(
              milestone.planned && styles.planned,
              index >= now && styles.ahead,
            )}
          >
            <b>
              <time dateTime={milestone.date}>{formatDate(milestone.date, locale)}</time>
              <Refs to={milestone.source} numbers={numbers} locale={locale} />
            </b>
            <span>
              {milestone.planned ? `${name}, ${words.planned}` : name}
              {Object.keys(milestone.note).length > 0 && (
                <>
                  . <Words of={milestone.note} locale={locale} />
                </>
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
