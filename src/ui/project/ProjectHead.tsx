import type { ProjectFound } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import { labelOf, SECTORS, STATES, type Locale } from '@/vocabulary'

import { listPath } from '../links/listLinks'
import { sitePath } from '../links/paths'
import { CodePlate } from '../marks/CodeMark'
import { CostFigure } from '../marks/CostFigure'
import { OriginNote } from '../marks/OriginNote'
import { ReadinessStrip } from '../marks/ReadinessStrip'
import { StatusLine } from '../marks/StatusLine'
import { StripMap } from '../marks/StripMap'
import { pickText } from '../text/pickText'
import { DateOf } from '../text/DateOf'
import type { SourceNumbers } from './references'
import { Refs } from './Refs'

interface Props {
  found: ProjectFound
  numbers: SourceNumbers
  locale: Locale
  today: string
}

/** The head of a record: code, title, summary, origin, route, and the three answers an investor asks for. */
export function ProjectHead({ found: { record, card }, numbers, locale, today }: Props) {
  const words = messagesOf(locale).project
  const title = pickText(record.title, locale)
  const summary = pickText(record.summary, locale)
  const stops = card.places.filter(({ role }) => role === 'stop')
  return (
    <div className="project-head">
      <CodePlate code={record.code} sector={record.sector} />
      <h1 lang={title.lang}>{title.text}</h1>
      {summary.text && (
        <p className="lead" lang={summary.lang}>
          {summary.text}
        </p>
      )}
      <p className="origin">
        <OriginNote {...card} locale={locale} />
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
      <dl className="three">
        <div>
          <dt>{words.cost}</dt>
          <dd>
            <CostFigure cost={record.cost} locale={locale} large>
              <Refs to={record.cost?.source ?? null} numbers={numbers} locale={locale} />
            </CostFigure>
          </dd>
        </div>
        <div>
          <dt>
            {words.status}, <DateOf date={record.statusDate} locale={locale} today={today} />
            <Refs to={record.statusSource} numbers={numbers} locale={locale} />
          </dt>
          <dd>
            <StatusLine status={record.status} locale={locale} large />
          </dd>
        </div>
        <div>
          <dt>{words.readiness}</dt>
          <dd>
            <ReadinessStrip steps={record.readiness} locale={locale} large />
          </dd>
        </div>
        {record.investmentSought && (
          <div>
            <dt>{words.investmentSought}</dt>
            <dd>
              <CostFigure cost={record.investmentSought} locale={locale} large>
                <Refs to={record.investmentSought.source} numbers={numbers} locale={locale} />
              </CostFigure>
            </dd>
          </div>
        )}
      </dl>
      <p className="acts">
        <a className="button quiet" href={`/api/v1/projects/${record.code}`}>
          {words.openData}
        </a>
      </p>
    </div>
  )
}

/** The way from the list to this record. */
export function Crumbs({ found: { record }, locale }: { found: ProjectFound; locale: Locale }) {
  const { project: words, list } = messagesOf(locale)
  return (
    <nav className="crumbs" aria-label={words.crumbs}>
      <ol>
        <li>
          <a href={sitePath('/projects', locale)}>{list.title}</a>
        </li>
        <li>
          <a href={listPath({ leadState: [record.leadState] }, locale)}>
            {labelOf(STATES, record.leadState, locale)}
          </a>
        </li>
        <li>
          <a href={listPath({ leadState: [record.leadState], sector: [record.sector] }, locale)}>
            {labelOf(SECTORS, record.sector, locale)}
          </a>
        </li>
      </ol>
    </nav>
  )
}
