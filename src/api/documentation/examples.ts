/** Example addresses, by operation. */
export const EXAMPLES: Readonly<Partial<Record<string, readonly string[]>>> = {
  listProjects: [
    '/api/v1/projects?sector=energy&state=LA&facets=all',
    '/api/v1/projects?q=railway&labels=true&fields=code,title,cost,status',
    '/api/v1/projects?costMin=1000000000&sort=-cost&limit=5',
  ],
  projectsAsCsv: ['/api/v1/projects.csv?sector=transport'],
  getProject: ['/api/v1/projects/LA-ENE-0001', '/api/v1/projects/LA-ENE-0001?locale=vi'],
  getProjectHistory: ['/api/v1/projects/LA-ENE-0001/history'],
  getProjectFunding: ['/api/v1/projects/LA-ENE-0001/funding'],
  listEditions: ['/api/v1/editions'],
  getEdition: ['/api/v1/editions/acf-9', '/api/v1/editions/acf-9?locale=ko'],
  getEditionChanges: ['/api/v1/editions/acf-9/changes'],
  getEditionCalendar: [
    '/api/v1/editions/acf-9/calendar.ics',
    '/api/v1/editions/acf-9/calendar.ics?track=t1',
  ],
  listSessions: [
    '/api/v1/sessions?edition=acf-9&kind=projectPresentation',
    '/api/v1/sessions?project=LA-ENE-0001',
  ],
  getSession: ['/api/v1/sessions/acf-9-s1'],
  listNews: ['/api/v1/news?edition=acf-9'],
  getNews: ['/api/v1/news/acf-9-in-brief'],
  listGuides: ['/api/v1/guides?sector=energy&state=LA'],
  getGuide: ['/api/v1/guides/adb'],
  listChanges: ['/api/v1/changes?after=0&limit=10'],
  listVocabulary: ['/api/v1/vocabulary', '/api/v1/vocabulary?locale=id'],
  isAlive: ['/healthz'],
  isReady: ['/readyz'],
}
