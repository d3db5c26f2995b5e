import { listChanges } from './changes'
import type { Endpoint } from './env'
import { alive, ready } from './alive'
import { FORUM_ENDPOINTS, projectFunding } from './forum'
import { projectsAsCsv } from './projects/file'
import { projectHistory } from './projects/history'
import { listProjects } from './projects/list'
import { oneProject } from './projects/one'
import { listVocabulary } from './vocabulary'

/** Every address in the OpenAPI document, in its order. */
export const ENDPOINTS: readonly Endpoint[] = [
  listProjects,
  projectsAsCsv,
  oneProject,
  projectHistory,
  projectFunding,
  ...FORUM_ENDPOINTS,
  listChanges,
  listVocabulary,
  alive,
  ready,
]
