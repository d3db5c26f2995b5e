import type { Payload, TypedUser } from 'payload'
import type { ForumSubject } from '@/vocabulary'
import { formatDay, formatInstant } from '../formatDates'
import {
  findDrafts,
  findEmbargoed,
  findGuides,
  findNextEdition,
  type ForumTask,
  type NextEdition,
} from './forumTasks'
import { listPath } from './listPath'
import { TaskList } from './TaskList'

/** The organisers' desk: the next edition, drafts, embargoed news and guides to be rechecked. */
export async function OrganiserDesk({ payload, user }: { payload: Payload; user: TypedUser }) {
  const person = { payload, user }
  const [next, drafts, embargoed, guides] = await Promise.all([
    findNextEdition(person),
    findDrafts(person),
    findEmbargoed(person),
    findGuides(person),
  ])
  const { admin } = payload.config.routes
  const toNew = (subject: ForumSubject) => `${admin}/collections/${subject}/create`
  return (
    <div className="desk">
      <h2>The Forum</h2>
      <p className="desk__lead">
        New: <a href={toNew('editions')}>edition</a>
        {' · '}
        <a href={toNew('news')}>item of news</a>
        {' · '}
        <a href={toNew('guides')}>funding guide</a>
      </p>
      {next ? (
        <Next admin={admin} edition={next} />
      ) : (
        <p className="desk__lead">There is no edition yet.</p>
      )}
      <TaskList
        adminRoute={admin}
        heading="Drafts, the newest first"
        emptyText="Everything that was saved is published."
        note={({ subject, updatedAt }) => `${KINDS[subject]}, last saved ${formatDay(updatedAt)}`}
        pathTo={pathTo}
        tasks={drafts}
      />
      <TaskList
        adminRoute={admin}
        heading="News under embargo"
        emptyText="No news waits for its moment."
        note={({ embargoEnds }) => embargoEnds && `appears on ${formatInstant(embargoEnds)}`}
        pathTo={pathTo}
        tasks={embargoed}
      />
      <TaskList
        adminRoute={admin}
        allHref={`${admin}/collections/guides?sort=checked`}
        heading="Funding guides, read longest ago first"
        emptyText="No guide is published."
        note={({ checked }) => `sources read on ${checked || 'no stated day'}`}
        pathTo={pathTo}
        tasks={guides}
      />
    </div>
  )
}

const KINDS: Record<ForumSubject, string> = {
  editions: 'edition',
  sessions: 'session',
  news: 'news',
  guides: 'funding guide',
}

function pathTo({ id, subject }: ForumTask): string {
  return `/collections/${subject}/${id}`
}

function Next({ admin, edition }: { admin: string; edition: NextEdition }) {
  const { code, drafts, end, id, isOver, isPublished, name, published, start } = edition
  const sessions = listPath(admin, 'sessions', [['edition', id]])
  return (
    <section className="task-list">
      <h3>{isOver ? 'The last edition; the next is not entered yet' : 'Next edition'}</h3>
      <p className="desk__edition">
        <a href={`${admin}/collections/editions/${id}`}>{name}</a>
        {[code, formatDays(start, end), isPublished ? 'published' : 'draft, not public']
          .map((fact) => ` · ${fact}`)
          .join('')}
      </p>
      <p className="desk__edition">
        <a href={sessions}>
          {published} {published === 1 ? 'session' : 'sessions'} published, {drafts}{' '}
          {drafts === 1 ? 'draft' : 'drafts'}
        </a>
        {' · '}
        <a href={`${admin}/collections/sessions/create?edition=${id}`}>New session</a>
      </p>
    </section>
  )
}

function formatDays(start: string | null, end: string | null): string {
  if (!start) return 'no days yet'
  return end && end !== start ? `${start} to ${end}` : start
}
