import { messagesOf } from '@/messages'
import type { Readiness } from '@/project'
import { labelOf, READINESS_ANSWERS, READINESS_STEPS, type Locale } from '@/vocabulary'

/** The nine steps by answer, as text for screen readers. */
export function speakReadiness(steps: readonly Readiness[], locale: Locale): string {
  const done = steps.filter((step) => step.answer === 'done').length
  const parts = READINESS_ANSWERS.flatMap(({ code }) => {
    const named = steps.filter((step) => step.answer === code)
    if (named.length === 0) return []
    const names = named.map(({ step }) => labelOf(READINESS_STEPS, step, locale))
    return `${labelOf(READINESS_ANSWERS, code, locale)}: ${names.join(', ')}`
  })
  return `${messagesOf(locale).marks.readinessOf(done)} ${parts.join('; ')}.`
}

/** Whether any of the nine steps is stated. */
export function isReadinessStated(steps: readonly Readiness[]): boolean {
  return steps.some((step) => step.answer !== 'notStated')
}
