import { firstDayOf } from '@/dates'
import type { StoredProject } from '@/project'
import { labelOf, MILESTONES, READINESS_STEPS, STATUSES, type ReadinessStep } from '@/vocabulary'
import type { Check } from './types'

/**
 * A ministry knows when a step was done, or has the paper. Press agencies, from which the compiled
 * entries are, often say no more than that it was.
 */
export const checkProofs: Check = ({ origin, readiness }) =>
  origin === 'compiled'
    ? []
    : answersOf(readiness, 'done').flatMap(([step, { date, document, source }]) =>
        source && !date && !document
          ? [
              {
                check: 'stepWithoutProof',
                path: `readiness.${step}.date`,
                value: `${step} ${source}`,
                message: `“${labelOf(READINESS_STEPS, step)}” is done, but has neither a date nor a document; expected is one of them. Why is neither known?`,
              },
            ]
          : [],
      )

/** A step is not done before its milestone, unless that belongs to another part of the project. */
export const checkPlannedSteps: Check = ({ milestones, readiness }, today) =>
  answersOf(readiness, 'done').flatMap(([step]) => {
    const kinds: string[] = MILESTONES.filter((one) => 'step' in one && one.step === step).map(
      ({ code }) => code,
    )
    const ofStep = (milestones ?? []).filter(({ kind }) => kinds.includes(kind))
    const [planned] = ofStep.filter((one) => one.planned && firstDayOf(one.date) > today)
    if (!planned || ofStep.some((one) => !one.planned)) return []
    return [
      {
        check: 'stepBeforeMilestone' as const,
        path: `readiness.${step}.answer`,
        value: `${step} ${planned.kind} ${planned.date}`,
        message: `“${labelOf(READINESS_STEPS, step)}” is done, but the milestone “${labelOf(MILESTONES, planned.kind)}” is planned for ${planned.date}; expected is “Under way”, or a milestone that has happened. What is done already?`,
      },
    ]
  })

/** What works cannot go on without; land and permits are had part by part. */
const NEEDED_TO_BUILD = new Set<string>(['feasibility', 'procurementDocuments', 'financingPlan'])

export const checkMissingSteps: Check = ({ readiness, status }) =>
  status === 'implementation' || status === 'completion'
    ? answersOf(readiness, 'missing').flatMap(([step]) =>
        NEEDED_TO_BUILD.has(step)
          ? [
              {
                check: 'missingWhileBuilt' as const,
                path: `readiness.${step}.answer`,
                value: `${step} ${status}`,
                message: `“${labelOf(READINESS_STEPS, step)}” is missing, but the status is ${labelOf(STATUSES, status)}; expected is “Done”, “Under way” or “Not needed”. How do works go on without it?`,
              },
            ]
          : [],
      )
    : []

type Step = NonNullable<NonNullable<StoredProject['readiness']>[ReadinessStep]>

function answersOf(readiness: StoredProject['readiness'], answer: string): [string, Step][] {
  return Object.entries(readiness ?? {}).flatMap(([step, stored]) =>
    stored?.answer === answer ? [[step, stored] as [string, Step]] : [],
  )
}
