import type { Payload, TypedUser } from 'payload'
import { today, yearsBefore } from '@/dates'
import type { MemberState, Stage } from '@/vocabulary'
import { findEntries, type Tasks } from './findEntries'
import { isVerificationDue } from './verification'

export interface MinistryTasks {
  changesRequested: Tasks
  drafts: Tasks
  submitted: Tasks
  /** Public records last verified over a year ago. */
  unverified: Tasks
}

/** What a ministry has to do or is waiting for, for its own state only. */
export async function findMinistryTasks(
  payload: Payload,
  user: TypedUser,
  state: MemberState,
): Promise<MinistryTasks> {
  const atStage = (stage: Stage, sort: string) =>
    findEntries(payload, user, {
      where: { and: [{ leadState: { equals: state } }, { stage: { equals: stage } }] },
      sort,
    })
  const [changesRequested, drafts, submitted, unverified] = await Promise.all([
    atStage('changesRequested', 'updatedAt'),
    atStage('draft', '-updatedAt'),
    atStage('submitted', 'submittedAt'),
    findUnverified(payload, user, state),
  ])
  return { changesRequested, drafts, submitted, unverified }
}

/** A state has a few hundred public records at most, so they are read and checked one by one. */
const MAX_RECORDS = 200

async function findUnverified(
  payload: Payload,
  user: TypedUser,
  state: MemberState,
): Promise<Tasks> {
  const day = today()
  const found = await findEntries(payload, user, {
    published: true,
    where: {
      and: [
        { leadState: { equals: state } },
        { _status: { equals: 'published' } },
        {
          or: [
            { lastVerified: { less_than: yearsBefore(day, 1) } },
            { lastVerified: { exists: false } },
          ],
        },
      ],
    },
    sort: 'lastVerified',
    limit: MAX_RECORDS,
  })
  const due = found.entries.filter(({ lastVerified }) => isVerificationDue(lastVerified, day))
  return { entries: due.slice(0, 20), total: due.length }
}
