import type { Payload, TypedUser } from 'payload'
import { labelOf, STATES, type MemberState } from '@/vocabulary'
import { stageListPath } from './stageListPath'
import { sayDay } from '../notice/sayWhen'
import { findMinistryTasks } from './ministryTasks'
import { TaskList } from './TaskList'

interface Props {
  payload: Payload
  state: MemberState
  user: TypedUser
}

/** A ministry's desk: what came back, what is unfinished, what waits, what is getting old. */
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
      </p>
      <TaskList
        adminRoute={admin}
        allAt={stageListPath(admin, { stage: 'changesRequested', state })}
        heading="The secretariat asks for changes"
        none="Nothing was returned to you."
        note={({ returnReason }) => returnReason && <q>{returnReason}</q>}
        tasks={changesRequested}
      />
      <TaskList
        adminRoute={admin}
        allAt={stageListPath(admin, { stage: 'draft', state })}
        heading="Drafts to finish and submit"
        none="No drafts."
        note={({ updatedAt }) => `last saved ${sayDay(updatedAt)}`}
        tasks={drafts}
      />
      <TaskList
        adminRoute={admin}
        allAt={stageListPath(admin, { stage: 'submitted', state })}
        heading="Submitted, waiting for the secretariat"
        none="Nothing is waiting for review."
        note={({ submittedAt }) => submittedAt && `since ${sayDay(submittedAt)}`}
        tasks={submitted}
      />
      <TaskList
        adminRoute={admin}
        heading="Public, not verified for over a year"
        none="Every public record was verified within a year."
        note={({ lastVerified }) => `last verified ${lastVerified || 'never'}`}
        tasks={unverified}
      />
    </div>
  )
}
