import { aboutPage } from './about'
import { homePage } from './home'
import type { Route } from './page'
import { projectPage } from './project'
import { listQuery, projectsPage } from './projects'
import { readinessPage } from './readiness'

/** Every public page. */
export const ROUTES: readonly Route[] = [
  { path: '/', page: homePage },
  { path: '/projects', page: projectsPage, query: listQuery },
  { path: '/projects/:code', page: projectPage },
  { path: '/projects/:code/:slug', page: projectPage },
  { path: '/readiness', page: readinessPage },
  { path: '/about', page: aboutPage },
]
