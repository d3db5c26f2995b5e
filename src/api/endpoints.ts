import { listChanges } from './changes/list'
import type { Endpoint } from './env'
import { alive, ready } from './health/alive'
import { projectsAsCsv } from './projects/file'
import { projectHistory } from './projects/history'
import { listProjects } from './projects/list'
import { oneProject } from './projects/one'
import { listVocabulary } from './vocabulary/list'

/** Every address that the OpenAPI document describes, in its order. */
export const ENDPOINTS: readonly Endpoint[] = [
  listProjects,
  projectsAsCsv,
  oneProject,
  projectHistory,
  listChanges,
  listVocabulary,
  alive,
  ready,
]
