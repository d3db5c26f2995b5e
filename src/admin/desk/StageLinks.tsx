import type { BeforeListTableServerProps } from 'payload'
import { actorOf } from '@/permissions'
import { labelOf, STAGES, STATES, type Stage } from '@/vocabulary'
import { spreadsheetsPath } from '../spreadsheets/spreadsheetsPath'
import { countStages } from './countStages'
import { requestedStage, stageListPath } from './stageListPath'

/** Labels of the links that differ from the stage's own name. */
const LINK_LABELS: Partial<Record<Stage, string>> = { submitted: 'To review', draft: 'Drafts' }

const IN_ORDER: Stage[] = [
  'submitted',
  'changesRequested',
  'draft',
  'published',
  'withdrawn',
  'archived',
]

/** Above the list of projects: its stages with their counts, as links that set the filter. */
export async function StageLinks({ payload, searchParams, user }: BeforeListTableServerProps) {
  const actor = actorOf(user)
  if (!user || actor.kind !== 'person' || actor.role === 'organiser') return null
  // A ministry also reads public projects of other states, but only works on its own state's.
  const state = actor.role === 'ministry' ? actor.state : undefined
  const counts = await countStages(payload, user)
  const { admin } = payload.config.routes
  const current = requestedStage(searchParams)
  return (
    <nav aria-label="Projects by stage" className="stage-links">
      <a
        aria-current={current === null ? 'page' : undefined}
        href={stageListPath(admin, { state })}
      >
        All{state && ` of ${labelOf(STATES, state)}`}
      </a>
      {IN_ORDER.map((stage) => (
        <a
          aria-current={current === stage ? 'page' : undefined}
          href={stageListPath(admin, { stage, state })}
          key={stage}
        >
          {LINK_LABELS[stage] ?? labelOf(STAGES, stage)} ({counts[stage]})
        </a>
      ))}
      {state && <a href={stageListPath(admin, {})}>All states</a>}
      {actor.role !== 'administrator' && <a href={spreadsheetsPath(admin)}>Spreadsheets</a>}
    </nav>
  )
}
