import type { MemberState, Stage } from '@/vocabulary'
import type { Standing } from './offered'

interface Shown {
  data?: Record<string, unknown>
  hasPublishedDoc?: boolean
  id?: number | string
}

/** Where the entry on the screen stands, from the server's latest data. */
export function standingOf({ data, hasPublishedDoc, id }: Shown): Standing {
  if (!id) return { stage: null, live: false }
  const { leadState, stage } = (data ?? {}) as { leadState?: MemberState; stage?: Stage }
  // Whoever may not read the stage sees published projects only.
  if (!stage) return { stage: 'published', live: true, leadState }
  return { stage, live: hasPublishedDoc ?? false, leadState }
}
