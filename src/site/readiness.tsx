import { messagesOf } from '@/messages'
import { listPath } from '@/ui/links/listLinks'
import { sitePath } from '@/ui/links/paths'
import { ReadinessCell } from '@/ui/marks/ReadinessStrip'
import { Section } from '@/ui/project/Section'
import { labelOf, READINESS_ANSWERS, READINESS_STEPS, type Locale } from '@/vocabulary'
import type { PageHandler } from './page'

export const readinessPage: PageHandler = ({ locale }) => {
  const { title, lead } = messagesOf(locale).readiness
  return {
    status: 200,
    title,
    description: lead,
    canonical: sitePath('/readiness', locale),

    body: <Readiness locale={locale} />,
  }
}

function Readiness({ locale }: { locale: Locale }) {
  const words = messagesOf(locale).readiness
  return (
    <div className="text-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
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
      <Section id="steps" title={words.stepsTitle}>
        <dl className="term-list">
          {READINESS_STEPS.map(({ code }) => (
            <div key={code}>
              <dt>{labelOf(READINESS_STEPS, code, locale)}</dt>
              <dd>{words.steps[code]}</dd>
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
      <Section id="filter" title={words.filterTitle}>
        <div className="prose">
          <p>{words.filter}</p>
          <ul>
            {READINESS_STEPS.map(({ code }) => (
              <li key={code}>
                <a href={listPath({ readiness: [code] }, locale)}>
                  {labelOf(READINESS_STEPS, code, locale)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </Section>
    </div>
  )
}
