import { firstDayOf, lastDayOf } from '@/dates'
import type { Check } from './types'

export const checkPeriod: Check = ({ end, start }) =>
  start?.date && end?.date && lastDayOf(end.date) < firstDayOf(start.date)
    ? [
        {
          path: 'end.date',
          message: `Works can not end (${end.date}) before they begin (${start.date}).`,
        },
      ]
    : []

export const checkMilestones: Check = ({ milestones }, today) =>
  (milestones ?? []).flatMap(({ date, planned }, index) =>
    !planned && firstDayOf(date) > today
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
