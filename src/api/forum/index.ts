import type { Endpoint } from '../env'
import { editionCalendar } from './calendar'
import { editionChanges } from './changes'
import { oneGuide } from './guide'
import { listEndpoint } from './list'
import { LISTS } from './lists'
import { oneEdition, oneNews, oneSession } from './one'

export { projectFunding } from './funding'

/** The addresses of the Forum. */
export const FORUM_ENDPOINTS: readonly Endpoint[] = [
  listEndpoint(LISTS.editions),
  oneEdition,
  editionChanges,
  editionCalendar,
  listEndpoint(LISTS.sessions),
  oneSession,
  listEndpoint(LISTS.news),
  oneNews,
  listEndpoint(LISTS.guides),
  oneGuide,
]
