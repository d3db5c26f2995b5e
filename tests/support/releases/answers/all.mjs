import { asker } from './ask.mjs'

/**
 * Requests everything that a catalogue filled by `fill` shows to strangers, and the stored rows as its users see them.
 * @returns {Promise<import('./ask.mjs').Answer[]>}
 */
export async function askForAll(origin) {
  const ask = asker(origin)
  const answers = []
  const keep = async (who, path) => {
    const answer = await ask(who, path)
    if (answer) answers.push(answer)
    return answer?.body
  }
  const { data: changes } = await keep('stranger', '/api/v1/changes?limit=500')
  for (const code of [...new Set(changes.map(({ code }) => code))].sort()) {
    await keep('stranger', `/api/v1/projects/${code}`)
    await keep('stranger', `/api/v1/projects/${code}/history`)
  }
  for (const path of PUBLIC) await keep('stranger', path)

  const { docs: made } = await keep('secretariat', MADE)
  await keep('secretariat', versionsOf(made))
  for (const collection of ['documents', 'media']) {
    const { docs: files } = await keep('secretariat', `/api/${collection}?${ALL}`)
    for (const { url } of files) {
      await keep('stranger', url)
      await keep('ministry', url)
    }
  }
  for (const [who, path] of STORED) await keep(who, path)
  return answers
}

const PUBLIC = [
  '/api/v1/projects?limit=100&sort=title&facets=sector,state',
  '/api/v1/projects?limit=100&sort=title&page=2',
  '/api/v1/projects?q=railway',
  '/api/v1/projects?sort=-cost&costMin=1000&fields=code,cost,investmentSought',
  '/api/projects?where[leadState][equals]=LA&limit=100&depth=0&sort=code',
]

const ALL = 'limit=400&depth=0&sort=id&locale=all'
const MADE = `/api/projects?where[title][contains]=last%20release&draft=true&${ALL}`

const versionsOf = (projects) =>
  `/api/projects/versions?where[parent][in]=${projects.map(({ id }) => id).join(',')}&${ALL}`

const STORED = [
  ['secretariat', `/api/organisations?${ALL}`],
  ['secretariat', `/api/programmes?${ALL}`],
  ['secretariat', `/api/exchange-rates?${ALL}`],
  ['ministry', `/api/contacts?${ALL}`],
  ['administrator', `/api/users?${ALL}`],
  ['administrator', `/api/trail?${ALL}`],
]
