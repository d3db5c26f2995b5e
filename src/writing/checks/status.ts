import { firstDayOf, lastDayOf, yearsBefore } from '@/dates'
import type { StoredProject } from '@/project'
import { isOpen, labelOf, MILESTONES, STATUSES, termOf } from '@/vocabulary'
import type { Check } from './types'

type Milestone = NonNullable<StoredProject['milestones']>[number]

/** Longer than any work of the region is built: the longest railways took twenty years. */
const LONG_WORKS_YEARS = 25
/** Nothing of this catalogue is planned further ahead, and nothing began earlier. */
const YEARS_AHEAD = 40
const EARLIEST = '1950-01-01'

export const checkStatusDate: Check = ({ statusDate }, today) =>
  statusDate && firstDayOf(statusDate) > today
    ? [
        {
          check: 'statusInFuture',
          path: 'statusDate',
          value: statusDate,
          message: `The status is as of ${statusDate}, which has not come yet; expected is a date up to today. How is it known already?`,
        },
      ]
    : []

/** A project that is completed says when; its end, or a milestone. */
export const checkCompletion: Check = ({ end, milestones, status }, today) => {
  if (status !== 'completion' && status !== 'maintenance') return []
  if (end?.date && firstDayOf(end.date) > today) {
    return [
      {
        check: 'completedInFuture',
        path: 'end.date',
        value: `${status} ${end.date}`,
        message: `Works end in ${end.date}, which has not come yet, but the status is ${nameOf(status)}; expected is a date up to today, or Implementation. Which of the two is right?`,
      },
    ]
  }
  return end?.date || hasHappened(milestones, 'completion', 'operation')
    ? []
    : [
        {
          check: 'completedWithoutDate',
          path: 'end.date',
          value: status,
          message: `The status is ${nameOf(status)}, but nothing says when works ended: expected is a date here, or the milestone “Works complete” or “In operation”. Why is there none?`,
        },
      ]
}

export const checkOverdueEnd: Check = ({ end, status }, today) =>
  status && isOpenStatus(status) && end?.date && lastDayOf(end.date) < today
    ? [
        {
          check: 'endHasPassed',
          path: 'end.date',
          value: `${status} ${end.date}`,
          message: `Works were to end in ${end.date}, which has passed, but the status is ${nameOf(status)}; expected is a later date, or Completed. Is there no newer date?`,
        },
      ]
    : []

/** What is still identified or prepared is not built yet. */
export const checkUnprepared: Check = ({ milestones, start, status }, today) => {
  if (status !== 'identification' && status !== 'preparation') return []
  const begun = (milestones ?? []).findIndex(isDone('groundbreaking'))
  const date = milestones?.[begun]?.date ?? start?.date
  if (!date || lastDayOf(date) >= today) return []
  return [
    {
      check: 'beganUnprepared',
      path: begun >= 0 ? `milestones.${String(begun)}.date` : 'start.date',
      value: `${status} ${date}`,
      message: `Works began or were to begin in ${date}, which has passed, but the status is ${nameOf(status)}; expected is a later date, or Implementation. Have they begun?`,
    },
  ]
}

export const checkEarlyBuilding: Check = ({ start, status }, today) =>
  status === 'implementation' && start?.date && firstDayOf(start.date) > today
    ? [
        {
          check: 'buildsBeforeStart',
          path: 'start.date',
          value: start.date,
          message: `Works begin in ${start.date}, which has not come yet, but the status is Implementation; expected is a date up to today, or Preparation. What is being built already?`,
        },
      ]
    : []

/** A plan whose date has passed needs a word on what became of it. */
export const checkOverduePlans: Check = ({ milestones }, today) =>
  (milestones ?? []).flatMap(({ date, kind, note, planned }, index) =>
    planned && lastDayOf(date) < today && !Object.values(note ?? {}).some(Boolean)
      ? [
          {
            check: 'planHasPassed',
            path: `milestones.${String(index)}.date`,
            value: `${kind} ${date}`,
            message: `“${labelOf(MILESTONES, kind)}” is planned for ${date}, which has passed, and has no note; expected is a later date, a note, or “planned” not ticked. Has it happened?`,
          },
        ]
      : [],
  )

export const checkEndedPlans: Check = ({ milestones, status }, today) =>
  status === 'cancelled' || status === 'decommissioned'
    ? (milestones ?? []).flatMap(({ date, kind, planned }, index) =>
        planned && lastDayOf(date) >= today
          ? [
              {
                check: 'plannedThoughEnded',
                path: `milestones.${String(index)}.planned`,
                value: `${status} ${kind} ${date}`,
                message: `“${labelOf(MILESTONES, kind)}” is planned for ${date}, but the status is ${nameOf(status)}; nothing more is expected of such a project. Is it still planned?`,
              },
            ]
          : [],
      )
    : []

export const checkLongWorks: Check = ({ end, start }) =>
  start?.date &&
  end?.date &&
  firstDayOf(start.date) < yearsBefore(firstDayOf(end.date), LONG_WORKS_YEARS)
    ? [
        {
          check: 'longWorks',
          path: 'end.date',
          value: `${start.date} ${end.date}`,
          message: `Works from ${start.date} to ${end.date} take more than ${String(LONG_WORKS_YEARS)} years; expected is less. Are both years right?`,
        },
      ]
    : []

/** Years are mistyped (2072 for 2027), or written in another calendar (2569 for 2026). */
export const checkRemoteDates: Check = ({ end, milestones, start }, today) => {
  const dated = [
    { path: 'start.date', date: start?.date },
    { path: 'end.date', date: end?.date },
    ...(milestones ?? []).map(({ date }, index) => ({
      path: `milestones.${String(index)}.date`,
      date,
    })),
  ]
  return dated.flatMap(({ date, path }) =>
    date && (firstDayOf(date) < EARLIEST || yearsBefore(firstDayOf(date), YEARS_AHEAD) > today)
      ? [
          {
            check: 'remoteDate',
            path,
            value: date,
            message: `${date} is remote; expected is a date from 1950 to ${String(YEARS_AHEAD)} years ahead, in the Gregorian calendar. Is the year right?`,
          },
        ]
      : [],
  )
}

/** What comes first, as far as one project has each once; several of a kind belong to parts. */
const IN_ORDER = [
  ['preFeasibility', 'feasibility'],
  ['tender', 'contractAward'],
  ['contractAward', 'completion'],
  ['groundbreaking', 'completion'],
  ['groundbreaking', 'operation'],
] as const

export const checkMilestoneOrder: Check = ({ milestones }) =>
  IN_ORDER.flatMap(([first, second]) => {
    const early = onlyOf(milestones, first)
    const late = onlyOf(milestones, second)
    if (!early || !late || lastDayOf(late.date) >= firstDayOf(early.date)) return []
    const path = `milestones.${String((milestones ?? []).indexOf(late))}.date`
    const [before, after] = [labelOf(MILESTONES, first), labelOf(MILESTONES, second)]
    return [
      {
        check: 'milestoneOrder' as const,
        path,
        value: `${first} ${early.date}, ${second} ${late.date}`,
        message: `“${after}” of ${late.date} comes before “${before}” of ${early.date}; expected is the other way round. Are both dates right?`,
      },
    ]
  })

function onlyOf(milestones: StoredProject['milestones'], kind: string): Milestone | undefined {
  const ofKind = (milestones ?? []).filter((one) => one.kind === kind)
  return ofKind.length === 1 ? ofKind[0] : undefined
}

function isDone(...kinds: string[]) {
  return ({ kind, planned }: Milestone) => !planned && kinds.includes(kind)
}

function hasHappened(milestones: StoredProject['milestones'], ...kinds: string[]): boolean {
  return (milestones ?? []).some(isDone(...kinds))
}

function isOpenStatus(status: string): boolean {
  const term = termOf(STATUSES, status)
  return term !== undefined && isOpen(term.code)
}

function nameOf(status: string): string {
  return labelOf(STATUSES, status)
}
