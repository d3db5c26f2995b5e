import type { Snapshot } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import { formatNumber } from '@/ui/format/numbers'
import { listPath } from '@/ui/links/listLinks'
import { sitePath } from '@/ui/links/paths'
import { ReadinessCell } from '@/ui/marks/ReadinessStrip'
import { Section } from '@/ui/project/Section'
import {
  labelOf,
  READINESS_ANSWERS,
  READINESS_GROUPS,
  READINESS_STEPS,
  type Locale,
} from '@/vocabulary'
import styles from './bankability.module.css'
import type { PageHandler, PageRequest } from './page'

/** Publications on what lenders and governments look at, by their own names. */
const READING = [
  {
    title: 'Public-Private Partnerships Reference Guide, version 3',
    publisher: 'World Bank Group, 2017',
    url: 'https://openknowledge.worldbank.org/handle/10986/29052',
  },
  {
    title: 'The Equator Principles',
    publisher: 'Equator Principles Association, 2020',
    url: 'https://equator-principles.com',
  },
  {
    title: 'Performance Standards on Environmental and Social Sustainability',
    publisher: 'International Finance Corporation, 2012',
    url: 'https://www.ifc.org/performancestandards',
  },
] as const

/** What makes a project bankable: the nine steps, what lenders ask for, and how the marks are read. */
export const bankabilityPage: PageHandler = (request) => {
  const { lead, title } = messagesOf(request.locale).bankability
  return {
    status: 200,
    title,
    description: lead,
    canonical: sitePath('/bankability', request.locale),
    body: <Bankability {...request} />,
  }
}

/** The page that explained the marks alone: all of it stands on the other. */
export const readinessPage: PageHandler = ({ locale }) => ({
  status: 301,
  to: sitePath('/bankability', locale),
})

function Bankability({ locale, snapshot }: PageRequest) {
  const words = messagesOf(locale).bankability
  return (
    <div className="text-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Section id="steps" title={words.stepsTitle} margin={<p>{words.stepsNote}</p>}>
        <Steps snapshot={snapshot} locale={locale} />
      </Section>
      <Section id="marks" title={words.marksTitle}>
        <dl className="term-list">
          {READINESS_ANSWERS.map(({ code }) => (
            <div key={code}>
              <dt className="mark">
                <ReadinessCell answer={code} size={2} />
                {labelOf(READINESS_ANSWERS, code, locale)}
              </dt>
              <dd>{words.marks[code]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="count" title={words.countTitle}>
        <div className="prose">
          {words.count.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </Section>
      <Section id="reading" title={words.readingTitle}>
        <ul className={styles.reading}>
          <li>
            <a href={sitePath('/funding', locale)}>{words.fundingLink}</a>
          </li>
          {READING.map(({ publisher, title, url }) => (
            <li key={url}>
              <a href={url} lang={locale === 'en' ? undefined : 'en'}>
                {title}
              </a>
              <span className={styles.publisher}>. {publisher}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}

/** The nine steps in their threes: what each means, what is asked, and the projects that have it. */
function Steps({ snapshot, locale }: { snapshot: Snapshot; locale: Locale }) {
  const { bankability: words, values } = messagesOf(locale)
  const counts = snapshot.search({ facets: ['readiness'], limit: 1 }).facets.readiness ?? []
  return READINESS_GROUPS.map((group) => (
    <section key={group.code} className={styles.group} aria-labelledby={group.code}>
      <h3 id={group.code}>{labelOf(READINESS_GROUPS, group.code, locale)}</h3>
      {READINESS_STEPS.filter((step) => step.group === group.code).map(({ code }) => {
        const count = counts.find(({ value }) => value === code)?.count ?? 0
        return (
          <div key={code} className={styles.step} id={code}>
            <div>
              <h4>{labelOf(READINESS_STEPS, code, locale)}</h4>
              <p className={styles.count}>
                {count > 0 ? (
                  <a href={listPath({ readiness: [code] }, locale)}>
                    {words.projectsDone(values.projects(count, formatNumber(count, locale)))}
                  </a>
                ) : (
                  words.projectsNone
                )}
              </p>
            </div>
            <dl>
              <dt>{words.means}</dt>
              <dd>{words.steps[code].means}</dd>
              <dt>{words.asked}</dt>
              <dd>{words.steps[code].asked}</dd>
            </dl>
          </div>
        )
      })}
    </section>
  ))
}
