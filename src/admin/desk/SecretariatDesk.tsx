import type { Payload, TypedUser } from 'payload'
import { labelOf, STATES } from '@/vocabulary'
import { stageListPath } from './stageListPath'
import { daysSince, formatDay } from '../formatDates'
import { findEntries } from './findEntries'
import { TaskList } from './TaskList'

/**
 * The secretariat's desk: submissions to review, oldest first, then entries returned to ministries.
 */
export async function SecretariatDesk({ payload, user }: { payload: Payload; user: TypedUser }) {
  const [submitted, returned] = await Promise.all([
    findEntries(payload, user, { where: { stage: { equals: 'submitted' } }, sort: 'submittedAt' }),
    findEntries(payload, user, {
      where: { stage: { equals: 'changesRequested' } },
      sort: 'updatedAt',
    }),
  ])
  const { admin } = payload.config.routes
  const now = new Date()
  return (
    <div className="desk">
      <h2>What is yours to do</h2>
      <p className="desk__lead">
        <a href={`${admin}?desk=forum`}>The Forum: editions, news and funding guides</a>
      </p>
      <TaskList
        adminRoute={admin}
        allHref={stageListPath(admin, { stage: 'submitted' })}
        heading="To review, oldest first"
        emptyText="Nothing waits for review."
        note={({ leadState, submittedAt }) =>
          [labelOf(STATES, leadState), submittedAt && describeWaiting(submittedAt, now)]
            .filter(Boolean)
            .join(', ')
        }
        tasks={submitted}
      />
      <TaskList
        adminRoute={admin}
        allHref={stageListPath(admin, { stage: 'changesRequested' })}
        heading="Returned to a ministry, not submitted again"
        emptyText="Nothing is waiting on a ministry."
        note={({ leadState, updatedAt }) =>
          `${labelOf(STATES, leadState)}, since ${formatDay(updatedAt)}`
        }
        tasks={returned}
      />
    </div>
  )
}

function describeWaiting(submittedAt: string, now: Date): string {
  const days = daysSince(submittedAt, now)
  if (days === 0) return 'submitted today'
  return `waiting ${days} ${days === 1 ? 'day' : 'days'}, since ${formatDay(submittedAt)}`
}
