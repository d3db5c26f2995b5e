import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { actorOf, staff } from '@/permissions'
import { labelOf, TRAIL_EVENTS } from '@/vocabulary'
import { isTransitionName, TRANSITIONS } from '@/writing/transitions'
import { formatInstant } from '../formatDates'
import { NotForYou } from './NotForYou'
import { readHistory, type Act } from './readHistory'

/**
 * Next to the form: who saved each version with which step, and the project's rows in the trail.
 */
export async function HistoryView({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  if (!docID || !req.user) return null
  if (staff(actorOf(req.user)) !== true) return <NotForYou />
  const { versions: acts, hasMore, trail } = await readHistory(String(docID), req)
  const list = `${req.payload.config.routes.admin}/collections/projects`
  return (
    <Gutter className="changes">
      <SetStepNav
        nav={[
          { label: 'Projects', url: list },
          { label: 'Project', url: `${list}/${docID}` },
          { label: 'Who did what' },
        ]}
      />
      <h2>Who did what</h2>
      {trail.length > 0 && (
        <>
          <h3>To be known for good</h3>
          <ActsTable caption="Acts in the trail" acts={trail} labelOfAct={eventLabel} />
        </>
      )}
      <h3>Versions</h3>
      <ActsTable caption="Versions, the newest first" acts={acts} labelOfAct={stepLabel} />
      {hasMore && <p>Older versions are listed under “Versions”.</p>}
    </Gutter>
  )
}

interface ActsProps {
  caption: string
  acts: Act[]
  labelOfAct: (what: string | null) => string
}

function ActsTable({ caption, acts, labelOfAct }: ActsProps) {
  return (
    <table className="changes__table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
        </tr>
      </thead>
      <tbody>
        {acts.map(({ at, id, what, who }) => (
          <tr key={id}>
            <td>{formatInstant(at)}</td>
            <td>{who ?? 'unknown'}</td>
            <td>{labelOfAct(what)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function stepLabel(what: string | null): string {
  return what !== null && isTransitionName(what) ? TRANSITIONS[what].label : 'unknown'
}

function eventLabel(what: string | null): string {
  const event = TRAIL_EVENTS.find(({ code }) => code === what)
  return event ? labelOf(TRAIL_EVENTS, event.code) : 'unknown'
}
