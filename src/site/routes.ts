import { aboutPage } from './about'
import { homePage } from './home'
import type { MakePage } from './page'
import { projectPage } from './project'
import { projectsPage } from './projects'
import { readinessPage } from './readiness'

/** Every public page, by its path below the language. */
export const ROUTES: readonly (readonly [path: string, page: MakePage])[] = [
  ['/', homePage],
  ['/projects', projectsPage],
  ['/projects/:code', projectPage],
  ['/projects/:code/:slug', projectPage],
  ['/readiness', readinessPage],
  ['/about', aboutPage],
]
