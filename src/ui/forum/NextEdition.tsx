import type { EditionRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import { ATTENDANCE_MODES, labelOf, type Locale } from '@/vocabulary'

import { formatSpan } from '../format/dates'
import { formatNumber } from '../format/numbers'
import { Answers, AnswerText } from '../frame/Answers'
import { editionPath } from '../links/forumPaths'
import { pickText } from '../text/pickText'
import { Words } from '../text/Words'
import { placeOf } from './Archive'
import { isOver } from './editionDates'
import { EditionLine } from './EditionLine'
import styles from './NextEdition.module.css'

interface Props {
  edition: EditionRecord
  /** "The next edition" or "The latest edition". */
  title: string
  /** How many public sessions it has. */
  sessions: number
  locale: Locale
  today: string
}

/** The edition at the top of the page: its name, time, place and line of dates. */
export function NextEdition({ edition, title, sessions, locale, today }: Props) {
  const words = messagesOf(locale).forum
  const name = pickText(edition.name, locale)
  const path = editionPath(edition.code, locale)
  return (
    <section className={styles.next} aria-labelledby="next">
      <div>
        <h2 id="next">{title}</h2>
        <h3 lang={name.lang}>
          <a href={path}>{name.text}</a>
        </h3>
        <p className={styles.theme}>
          <Words of={edition.theme} locale={locale} />
        </p>
        <Answers
          items={[
            {
              name: words.when,
              value: <AnswerText>{formatSpan(edition.start, edition.end, locale)}</AnswerText>,
            },
            { name: words.where, value: <AnswerText>{placeOf(edition, locale)}</AnswerText> },
            {
              name: words.mode,
              value: <AnswerText>{labelOf(ATTENDANCE_MODES, edition.mode, locale)}</AnswerText>,
            },
          ]}
        />
        <p className={styles.act}>
          <a className="button" href={path}>
            {words.toProgramme}
          </a>
          <span>
            {sessions > 0
              ? words.sessions(sessions, formatNumber(sessions, locale))
              : isOver(edition, today)
                ? words.programmeNoneKept
                : words.programmeNone}
          </span>
        </p>
      </div>
      <EditionLine edition={edition} locale={locale} today={today} />
    </section>
  )
}
