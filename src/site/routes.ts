import { aboutPage } from './about'
import { bankabilityPage, readinessPage } from './bankability'
import { changesPage } from './forum/changes'
import { editionPage } from './forum/edition'
import { forumPage } from './forum/forum'
import { sessionPage } from './forum/session'
import { zoneQuery } from './forum/zone'
import { guidePage } from './funding/guide'
import { guideQuery, guidesPage } from './funding/guides'
import { homePage } from './home'
import { inSmallLetters } from './inSmallLetters'
import { newsItemPage } from './news/item'
import { newsPage, newsQuery } from './news/list'
import type { Route } from './page'
import { projectPage } from './project'
import { listQuery, projectsPage } from './projects'

/** Every public page. */
export const ROUTES: readonly Route[] = [
  { path: '/', page: homePage },
  { path: '/projects', page: projectsPage, query: listQuery },
  { path: '/projects/:code', page: projectPage },
  { path: '/projects/:code/:slug', page: projectPage },
  { path: '/forum', page: forumPage },
  inSmallLetters({ path: '/forum/:edition', page: editionPage, query: zoneQuery }),
  inSmallLetters({ path: '/forum/:edition/changes', page: changesPage }),
  inSmallLetters({ path: '/forum/:edition/sessions/:code', page: sessionPage, query: zoneQuery }),
  { path: '/news', page: newsPage, query: newsQuery },
  inSmallLetters({ path: '/news/:code', page: newsItemPage }),
  { path: '/funding', page: guidesPage, query: guideQuery },
  inSmallLetters({ path: '/funding/:code', page: guidePage }),
  { path: '/bankability', page: bankabilityPage },
  { path: '/readiness', page: readinessPage },
  { path: '/about', page: aboutPage },
]
