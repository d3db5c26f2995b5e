import { messagesOf } from '@/messages'
import type { Readiness } from '@/project'
import {
  labelOf,
  READINESS_ANSWERS,
  READINESS_GROUPS,
  READINESS_STEPS,
  type Locale,
} from '@/vocabulary'

import { formatDate } from '../format/dates'
import { ReadinessCell } from '../marks/ReadinessStrip'
import { isReadinessStated } from '../marks/speakReadiness'
import { pickText } from '../text/pickText'
import { Words } from '../text/Words'
import styles from './NineSteps.module.css'
import type { SourceNumbers } from './references'
import { Refs } from './Refs'

interface Props {
  steps: readonly Readiness[]
  numbers: SourceNumbers
  locale: Locale
}

/**
 * The nine steps in groups of three, each with its answer, date, note and source; one sentence if
 * none is stated.
 */
export function NineSteps({ steps, numbers, locale }: Props) {
  const counts = READINESS_ANSWERS.map(({ code }) => ({
    code,
    count: steps.filter((step) => step.answer === code).length,
  }))
  if (!isReadinessStated(steps))
    return <p className="nothing">{messagesOf(locale).project.readinessNone}</p>
  return (
    <>
      <ul className={styles.key}>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ code, count }) => (
            <li key={code}>
              <ReadinessCell answer={code} />
              {labelOf(READINESS_ANSWERS, code, locale)} {count}
            </li>
          ))}
      </ul>
      <div className={styles.steps}>
        {READINESS_GROUPS.map((group) => (
          <div key={group.code}>
            <h3>{labelOf(READINESS_GROUPS, group.code, locale)}</h3>
            <ul>
              {READINESS_STEPS.filter((step) => step.group === group.code).map(({ code }) => {
                const step = steps.find((candidate) => candidate.step === code)
                return step ? (
                  <Step key={code} step={step} numbers={numbers} locale={locale} />
                ) : null
              })}
            </ul>
          </div>
        ))}
      </div>
    </>
  )
}

function Step({ step, numbers, locale }: { step: Readiness } & Omit<Props, 'steps'>) {
  const answer = labelOf(READINESS_ANSWERS, step.answer, locale)
  const hasNote = Object.keys(step.note).length > 0
  return (
    <li>
      <ReadinessCell answer={step.answer} size={2} />
      <p>
        <b>{labelOf(READINESS_STEPS, step.step, locale)}</b>
        <span>
          {[answer, step.date && formatDate(step.date, locale)].filter(Boolean).join(', ')}
          {hasNote && (
            <>
              . <Words of={step.note} locale={locale} />
            </>
          )}
          {step.document && (
            <>
              . <a href={step.document.url}>{pickText(step.document.title, locale).text}</a>
            </>
          )}
          <Refs to={step.source} numbers={numbers} locale={locale} />
        </span>
      </p>
    </li>
  )
}
