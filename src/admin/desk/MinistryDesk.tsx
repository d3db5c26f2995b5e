import type { Payload, TypedUser } from 'payload'
import { labelOf, STATES, type MemberState } from '@/vocabulary'
import { spreadsheetsPath } from '../spreadsheets/spreadsheetsPath'
import { stageListPath } from './stageListPath'
import { formatDay } from '../formatDates'
import { findMinistryTasks } from './ministryTasks'
import { TaskList } from './TaskList'

interface Props {
  payload: Payload
  state: MemberState
  user: TypedUser
}

/** A ministry's desk: returned entries, drafts, submissions, and records due for verification. */
export async function MinistryDesk({ payload, state, user }: Props) {
  const { changesRequested, drafts, submitted, unverified } = await findMinistryTasks(
    payload,
    user,
    state,
  )
  const { admin } = payload.config.routes
  return (
    <div className="desk">
      <h2>What is yours to do</h2>
      <p className="desk__lead">
        <a href={stageListPath(admin, { state })}>All projects led by {labelOf(STATES, state)}</a>
        {' · '}
        <a href={`${admin}/collections/projects/create`}>Enter a new project</a>
        {' · '}
        <a href={spreadsheetsPath(admin)}>Import or export spreadsheets</a>
      </p>
      <TaskList
        adminRoute={admin}
        allHref={stageListPath(admin, { stage: 'changesRequested', state })}
        heading="The secretariat asks for changes"
        emptyText="Nothing was returned to you."
        note={({ returnReason }) => returnReason && <q>{returnReason}</q>}
        tasks={changesRequested}
      />
      <TaskList
        adminRoute={admin}
        allHref={stageListPath(admin, { stage: 'draft', state })}
        heading="Drafts to finish and submit"
        emptyText="No drafts."
        note={({ updatedAt }) => `last saved ${formatDay(updatedAt)}`}
        tasks={drafts}
      />
      <TaskList
        adminRoute={admin}
        allHref={stageListPath(admin, { stage: 'submitted', state })}
        heading="Submitted, waiting for the secretariat"
        emptyText="Nothing is waiting for review."
        note={({ submittedAt }) => submittedAt && `since ${formatDay(submittedAt)}`}
        tasks={submitted}
      />
      <TaskList
        adminRoute={admin}
        heading="Public, not verified for over a year"
        emptyText="Every public record was verified within a year."
        note={({ lastVerified }) => `last verified ${lastVerified || 'never'}`}
        tasks={unverified}
      />
    </div>
  )
}
