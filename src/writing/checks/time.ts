import { firstDayOf, lastDayOf } from '@/dates'
import { impliedSteps } from '@/project/impliedSteps'
import { labelOf, MILESTONES } from '@/vocabulary'
import type { Check } from './types'

export const checkPeriod: Check = ({ end, start }) =>
  start?.date && end?.date && lastDayOf(end.date) < firstDayOf(start.date)
    ? [
        {
          path: 'end.date',
          message: `Works cannot end (${end.date}) before they begin (${start.date}).`,
        },
      ]
    : []

export const checkMilestones: Check = ({ milestones }, today) =>
  (milestones ?? []).flatMap(({ date, planned }, index) =>
    date && !planned && firstDayOf(date) > today
      ? [
          {
            path: `milestones.${String(index)}.planned`,
            message: `${date} has not come yet: tick “planned”, or correct the date.`,
          },
        ]
      : [],
  )

export const checkReadiness: Check = ({ readiness }) =>
  Object.entries(readiness ?? {}).flatMap(([step, stored]) =>
    stored?.answer === 'done' && !stored.source && !stored.document
      ? [
          {
            path: `readiness.${step}.source`,
            message:
              'A step that is done has a document or a source that shows it, and its date where known.',
          },
        ]
      : [],
  )

export const checkStepDates: Check = ({ readiness }, today) =>
  Object.entries(readiness ?? {}).flatMap(([step, stored]) =>
    stored?.answer === 'done' && stored.date && firstDayOf(stored.date) > today
      ? [
          {
            path: `readiness.${step}.date`,
            message: `${stored.date} has not come yet: answer “Under way”, or correct the date.`,
          },
        ]
      : [],
  )

/** Readiness must not deny what a milestone says has happened; each step is named once. */
export const checkStepsAgree: Check = (project, today) => {
  const denied = new Map(
    impliedSteps(project)
      // A date that has not come is a fault of the milestone.
      .filter(({ milestone }) => firstDayOf(milestone.date) <= today)
      .filter(({ step }) => !AGREEING.has(project.readiness?.[step]?.answer))
      .map(({ milestone, step }) => [step, milestone]),
  )
  return [...denied].map(([step, { date, kind }]) => ({
    path: `readiness.${step}.answer`,
    message: `The milestone “${labelOf(MILESTONES, kind)}” of ${date} has happened. Answer “Done” here, or “Under way” if it covers only a part of the project; if it has not happened, mark the milestone as planned.`,
  }))
}

/** What agrees with a milestone: a part of the project may be further along than the rest. */
const AGREEING = new Set<string | null | undefined>(['done', 'underWay'])
