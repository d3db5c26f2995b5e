import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { actorOf, staff } from '@/permissions'
import { labelOf, TRAIL_EVENTS } from '@/vocabulary'
import { isTransitionName, TRANSITIONS } from '@/writing/transitions'
import { sayWhen } from '../notice/sayWhen'
import { NotForYou } from './NotForYou'
import { readHistory, type Deed } from './readHistory'

/** Beside the form: who stored each version and by which step, and what stands in the trail. */
export async function HistoryView({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  if (!docID || !req.user) return null
  if (staff(actorOf(req.user)) !== true) return <NotForYou />
  const { deeds, hasMore, trail } = await readHistory(String(docID), req)
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
          <Deeds caption="Acts in the trail" deeds={trail} say={sayEvent} />
        </>
      )}
      <h3>Versions</h3>
      <Deeds caption="Versions, the newest first" deeds={deeds} say={sayStep} />
      {hasMore && <p>Older versions are listed under “Versions”.</p>}
    </Gutter>
  )
}

interface DeedsProps {
  caption: string
  deeds: Deed[]
  say: (what: string | null) => string
}

function Deeds({ caption, deeds, say }: DeedsProps) {
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
        {deeds.map(({ at, id, what, who }) => (
          <tr key={id}>
            <td>{sayWhen(at)}</td>
            <td>{who ?? 'unknown'}</td>
            <td>{say(what)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function sayStep(what: string | null): string {
  return what !== null && isTransitionName(what) ? TRANSITIONS[what].label : 'unknown'
}

function sayEvent(what: string | null): string {
  const event = TRAIL_EVENTS.find(({ code }) => code === what)
  return event ? labelOf(TRAIL_EVENTS, event.code) : 'unknown'
}
