import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { choose, openTab, signIn, takeStep, watchForm } from '../support/admin'
import { launchBrowser } from '../support/browser'
import { startTestServer, type TestServer } from '../support/server'
import { patch, publishedBy } from '../support/steps'
import { assembleTeam, type Team } from '../support/team'

let browser: Browser
let server: TestServer
let team: Team

beforeAll(async () => {
  server = await startTestServer()
  team = await assembleTeam(server)
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser.close()
  await server.stop()
})

interface Stored {
  mainSource: string | null
  sources: { key: string; title: string }[]
  cost: { source: string | null }
  capacities: { source: string | null }[]
  statusSource: string | null
}

const idIn = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? ''

async function stored(id: string): Promise<Stored> {
  const answer = await team.ministry.get(`/api/projects/${id}?draft=true&depth=0`)
  return answer.json<Stored>()
}

test('sources are chosen by their titles, and the first stands for all that name none', async () => {
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  const settled = watchForm(page)
  await page.goto(`${server.origin}/admin/collections/projects/create`)
  await page.locator('#field-title').fill('Sourced Viaduct')
  await choose(page, 'sector', 'Transport')

  await openTab(page, 'Sources and files')
  for (const [index, title] of ['Feasibility report', 'Budget paper'].entries()) {
    await page.getByRole('button', { name: /^Add source/i }).click()
    await settled()
    await page.locator(`#field-sources__${index}__title`).fill(title)
    await settled()
  }
  expect(await page.locator('#field-mainSource').inputValue()).toBe('s1')

  await openTab(page, 'Money')
  await page.locator('#field-cost__amount').fill('125 million')
  await choose(page, 'cost__currency', 'US dollar')
  const ofCost = page.locator('#field-cost__source')
  expect(await ofCost.locator('option').allInnerTexts()).toEqual([
    'As for all: s1 · Feasibility report',
    's1 · Feasibility report',
    's2 · Budget paper',
  ])
  await openTab(page, 'Benefits')
  await page.getByRole('button', { name: /^Add capacity/i }).click()
  await page.locator('#field-capacities__0__value').fill('12')
  await page.locator('#field-capacities__0__source').selectOption({ label: 's2 · Budget paper' })
  await settled()
  await page.getByRole('button', { name: 'Save draft', exact: true }).click()
  await page.waitForURL(/\/projects\/(?!create)/)

  const saved = await stored(idIn(page))
  expect({
    mainSource: saved.mainSource,
    sources: saved.sources.map(({ key, title }) => [key, title]),
    cost: saved.cost.source,
    capacity: saved.capacities[0]?.source,
  }).toEqual({
    mainSource: 's1',
    sources: [
      ['s1', 'Feasibility report'],
      ['s2', 'Budget paper'],
    ],
    cost: 's1',
    capacity: 's2',
  })
})

test('a draft is previewed as the public would see it, discarded, and the public page is linked', async () => {
  const { code, id } = await publishedBy(team, { title: 'Approved Quay' })
  await patch(team.ministry, id, { title: 'Draft Quay' })
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.goto(`${server.origin}/admin/collections/projects/${id}`)

  const [preview] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Preview the page as saved' }).click(),
  ])
  await preview.getByRole('heading', { level: 1, name: 'Draft Quay' }).waitFor()
  await preview.getByRole('note').getByText('Preview.').waitFor()
  const [shown] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'See the public page' }).click(),
  ])
  await shown.getByRole('heading', { level: 1, name: 'Approved Quay' }).waitFor()
  expect(shown.url()).toContain(code)

  await takeStep(page, 'Discard draft', 'Published')
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#field-title')?.value === 'Approved Quay',
  )
  expect(await page.getByRole('link', { name: 'Preview the page as saved' }).count()).toBe(0)
  const log = await team.stranger.get(`/api/v1/projects/${code}/history`)
  expect(log.json<{ data: unknown[] }>().data).toHaveLength(1)
})

test('an entry that lacks what its page needs has no preview, and its fields are named', async () => {
  const made = await team.ministry.send('POST', '/api/projects?draft=true', {
    title: 'Half a Quay',
    leadState: 'KH',
    sector: 'transport',
  })
  const { id } = made.json<{ doc: { id: string } }>().doc
  const page = await team.ministry.get(`/preview/projects/${id}`)
  expect([page.status, page.text.includes('There is no preview yet')]).toEqual([404, true])
  expect(page.text).toContain('<li>status</li>')
  const stranger = await team.stranger.get(`/preview/projects/${id}`)
  expect([stranger.status, stranger.text.includes('You are signed out')]).toEqual([404, true])
})
