import type { BeforeListTableServerProps } from 'payload'
import { STAGES, textIn, type Stage } from '@/vocabulary'
import { countStages } from './countStages'
import { stageAsked, stageListPath } from './stageListPath'

/** What a person looks for in the list, as the stage's own name where that says it. */
const ASKED_AS: Partial<Record<Stage, string>> = { submitted: 'To review', draft: 'Drafts' }

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
  if (!user) return null
  const counts = await countStages(payload, user)
  const { admin } = payload.config.routes
  const current = stageAsked(searchParams)
  return (
    <nav aria-label="Projects by stage" className="stage-links">
      <a aria-current={current === null ? 'page' : undefined} href={stageListPath(admin, null)}>
        All
      </a>
      {IN_ORDER.map((stage) => (
        <a
          aria-current={current === stage ? 'page' : undefined}
          href={stageListPath(admin, stage)}
          key={stage}
        >
          {ASKED_AS[stage] ?? nameOf(stage)} ({counts[stage]})
        </a>
      ))}
    </nav>
  )
}

function nameOf(stage: Stage): string {
  return textIn(STAGES.find(({ code }) => code === stage)?.label, 'en')
}
