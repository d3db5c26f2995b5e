import type { ProjectFound } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import { isOpen, type Locale } from '@/vocabulary'

import { Answers } from '../frame/Answers'
import { CodePlate } from '../marks/CodeMark'
import { CostFigure } from '../marks/CostFigure'
import { OriginNote } from '../marks/OriginNote'
import { ReadinessStrip } from '../marks/ReadinessStrip'
import { StatusLine } from '../marks/StatusLine'
import { StripMap } from '../marks/StripMap'
import { pickText } from '../text/pickText'
import { DateOf } from '../text/DateOf'
import styles from './ProjectHead.module.css'
import type { SourceNumbers } from './references'
import { Refs } from './Refs'

interface Props {
  found: ProjectFound
  numbers: SourceNumbers
  locale: Locale
  today: string
}

/** The date of the newest source, whichever day of its month or year it stands for. */
function latestNews({ sources }: ProjectFound['record']): string | null {
  const dates = sources.flatMap(({ date }) => date ?? [])
  return dates.toSorted().at(-1) ?? null
}

/**
 * The head of a record: code, title, summary, origin, route, and the three answers investors look
 * for.
 */
export function ProjectHead({ found: { record, card }, numbers, locale, today }: Props) {
  const words = messagesOf(locale).project
  const title = pickText(record.title, locale)
  const summary = pickText(record.summary, locale)
  const stops = card.places.filter(({ role }) => role === 'stop')
  return (
    <div className={styles.head}>
      <CodePlate code={record.code} sector={record.sector} />
      <h1 lang={title.lang}>{title.text}</h1>
      {summary.text && (
        <p className={styles.lead} lang={summary.lang}>
          {summary.text}
        </p>
      )}
      <p className={styles.origin}>
        <OriginNote {...card} latestNews={latestNews(record)} locale={locale} />
      </p>
      {stops.length > 1 && (
        <StripMap
          stops={stops}
          sector={record.sector}
          status={record.status}
          locale={locale}
          withCountries
        />
      )}
      <Answers
        items={[
          {
            name: words.cost,
            value: (
              <CostFigure cost={record.cost} locale={locale} large>
                <Refs to={record.cost?.source ?? null} numbers={numbers} locale={locale} />
              </CostFigure>
            ),
          },
          {
            name: (
              <>
                {words.status},{' '}
                <DateOf
                  date={record.statusDate}
                  locale={locale}
                  {...(isOpen(record.status) && { today })}
                />
                <Refs to={record.statusSource} numbers={numbers} locale={locale} />
              </>
            ),
            value: <StatusLine status={record.status} locale={locale} large />,
          },
          {
            name: words.readiness,
            value: <ReadinessStrip steps={record.readiness} locale={locale} large />,
          },
          ...(record.investmentSought
            ? [
                {
                  name: words.investmentSought,
                  value: (
                    <CostFigure cost={record.investmentSought} locale={locale} large>
                      <Refs to={record.investmentSought.source} numbers={numbers} locale={locale} />
                    </CostFigure>
                  ),
                },
              ]
            : []),
        ]}
      />
      <p className={styles.acts}>
        <a className="button quiet" href={`/api/v1/projects/${record.code}`}>
          {words.openData}
        </a>
      </p>
    </div>
  )
}
