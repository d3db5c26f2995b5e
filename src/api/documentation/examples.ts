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
  listChanges: ['/api/v1/changes?after=0&limit=10'],
  listVocabulary: ['/api/v1/vocabulary', '/api/v1/vocabulary?locale=id'],
  isAlive: ['/healthz'],
  isReady: ['/readyz'],
}
