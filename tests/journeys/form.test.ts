import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { choose, openTab, signIn, takeStep, watchForm } from '../support/admin'
import { launchBrowser } from '../support/browser'
import { entry } from '../support/projects'
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

/** Adds a row to a list and waits for its fields, which the server draws. */
async function addRow(page: Page, button: RegExp, list: string, index: number): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  const row = page.locator(`#${list}-row-${index}`)
  await row.waitFor()
  await row.locator('input').first().waitFor({ state: 'attached' })
}

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
    await addRow(page, /^Add source/i, 'sources', index)
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
  await settled()
  await addRow(page, /^Add capacity/i, 'capacities', 0)
  await choose(page, 'capacities__0__measure', 'Length')
  await page.locator('#field-capacities__0__value').fill('12')
  await page.locator('#field-capacities__0__unit').fill('km')
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
  expect(page.text).toContain('<li>Status</li>')
  const stranger = await team.stranger.get(`/preview/projects/${id}`)
  expect([stranger.status, stranger.text.includes('You are signed out')]).toEqual([404, true])
})

interface StoredPlace {
  country: string | null
  latitude: number | null
  longitude: number | null
  geometry: { type: string; coordinates: unknown[] } | null
}

test('places are clicked, pasted, moved by keys and drawn on a map, and what cannot be read is kept', async () => {
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  const settled = watchForm(page)
  const made = await team.ministry.send('POST', '/api/projects?draft=true', entry())
  const { id } = made.json<{ doc: { id: string } }>().doc
  await page.goto(`${server.origin}/admin/collections/projects/${id}`)
  await openTab(page, 'Place')
  const map = page.locator('.places-map__canvas')
  const lines = page.locator('.places-map__list li')
  await map.scrollIntoViewIfNeeded()
  const box = await map.boundingBox()
  if (!box) throw new Error('The map is not drawn.')
  const at = (x: number, y: number) => ({ position: { x: box.width * x, y: box.height * y } })

  // A click in the middle of Cambodia.
  await map.click(at(0.5, 0.5))
  await settled()
  expect(await lines.allInnerTexts()).toEqual([expect.stringMatching(/^Place 1 · Cambodia · 12\./)])

  // Text that means two things is refused with both, and stays.
  await page.locator('.places-map__choice select').selectOption('')
  const paste = page.getByLabel('Coordinates, GeoJSON or KML')
  await paste.fill('104.9, 11.55')
  await page.getByRole('button', { name: 'Put on the map' }).click()
  await page.getByText('If it is longitude first, write 11.55, 104.9.').waitFor()
  expect(await paste.inputValue()).toBe('104.9, 11.55')
  await paste.fill('11.55, 104.9')
  await page.getByRole('button', { name: 'Put on the map' }).click()
  await settled()

  const mark = page.locator('.places-map__mark').nth(1)
  await mark.focus()
  await page.keyboard.press('ArrowRight')

  await page.locator('.places-map__choice select').selectOption('')
  await page.getByRole('button', { name: 'Draw a line' }).click()
  for (const [x, y] of [
    [0.4, 0.4],
    [0.5, 0.6],
    [0.6, 0.5],
  ] as const)
    await map.click(at(x, y))
  await page.getByRole('button', { name: 'Finish the line' }).click()
  await settled()
  await page.getByRole('button', { name: 'Save draft', exact: true }).click()
  await page.getByText('Draft saved').waitFor()

  const answer = await team.ministry.get(`/api/projects/${id}?draft=true&depth=0`)
  const { locations } = answer.json<{ locations: StoredPlace[] }>()
  expect(
    locations.map(({ country, geometry, latitude }) => [
      country,
      latitude === null ? null : Math.floor(latitude),
      geometry?.type ?? null,
      geometry?.coordinates.length ?? null,
    ]),
  ).toEqual([
    ['KH', 12, null, null],
    ['KH', 11, null, null],
    ['KH', null, 'LineString', 3],
  ])
  expect(locations[1]?.longitude).toBeGreaterThan(104.9)
})

test('a text that is being translated shows the English one, which also heads the form', async () => {
  const { id } = await publishedBy(team, {
    title: 'Translated Quay',
    summary: 'A quay in English.',
  })
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.goto(`${server.origin}/admin/collections/projects/${id}?locale=km`)
  await page.getByRole('heading', { level: 1, name: 'Translated Quay' }).waitFor()
  await page.locator('.english-text', { hasText: 'A quay in English.' }).waitFor()
  expect(await page.locator('#field-title').inputValue()).toBe('')
})

test('the guide is read in the admin, and by nobody who is signed out', async () => {
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.goto(`${server.origin}/admin/guide`)
  await page.getByRole('heading', { level: 1, name: 'Guide for ministries' }).waitFor()
  const stranger = await browser.newPage()
  await stranger.goto(`${server.origin}/admin/guide`)
  await stranger.waitForURL(/\/admin\/login/)
  await stranger.close()
})
